# Runs while the package is put together: what a Debian package has beside the files that are installed everywhere.
set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
set(doc "${share}/doc/plenary")

configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright ${doc}/copyright COPYONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/lintian-overrides ${share}/lintian/overrides/plenary COPYONLY)

# What the authors of the libraries in the program ask to be told along with them.
foreach(library
    libboost-date-time-dev libc6-dev libexpat1-dev libfmt-dev libminizip-dev libsodium-dev libsqlite3-dev
    libsqlitecpp-dev libssl-dev libutf8proc-dev libyaml-cpp-dev libzstd-dev zlib1g-dev)
  configure_file(/usr/share/doc/${library}/copyright ${doc}/libraries/${library} COPYONLY)
endforeach()

string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in ${doc}/changelog @ONLY)
execute_process(COMMAND gzip -9nf ${doc}/changelog ${share}/man/man1/plenary.1 COMMAND_ERROR_IS_FATAL ANY)

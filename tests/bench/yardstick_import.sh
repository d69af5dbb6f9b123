#!/bin/sh
# What `sqlite3 .import` takes for the rows of a registry.
# Usage: yardstick_import.sh prepare REGISTRY FOLDER | run FOLDER
#
# The same rows of all tables, the change log included, into the same schema with its indexes and triggers. In favour of
# the yardstick the tables are not STRICT, CHECK and foreign keys are off, bytes are texts of the same length, rows come
# in the order of their primary keys, and all is one transaction with as large a cache.
set -eu

prepare() {
  registry=$1
  folder=$2
  rm -rf "$folder"
  mkdir -p "$folder"
  {
    echo "PRAGMA cache_size=-262144; PRAGMA synchronous=EXTRA; PRAGMA ignore_check_constraints=ON; BEGIN;"
    sqlite3 "$registry" "SELECT replace(replace(sql, ') STRICT, WITHOUT', ') WITHOUT'), ') STRICT', ')') || ';'
      FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type <> 'table', rowid"
    for table in $(sqlite3 "$registry" "SELECT name FROM sqlite_schema WHERE type = 'table'"); do
      columns=$(sqlite3 "$registry" "SELECT group_concat(CASE WHEN type = 'BLOB'
        THEN 'substr(hex(' || name || '), 1, length(' || name || '))'
        WHEN name = 'nonce' THEN 'coalesce(nonce, uuid)' -- unique, and NULL comes back as ''
        ELSE name END) FROM pragma_table_info('$table')")
      sqlite3 -csv "$registry" "SELECT $columns FROM $table" >"$folder/$table.csv"
      echo ".import --csv $folder/$table.csv $table"
      # NULL comes back as '', which the trigger on capacity would take for a limit.
      if [ "$table" = meeting ]; then
        echo "UPDATE meeting SET capacity = nullif(capacity, '');"
      fi
    done
    echo "COMMIT;"
  } >"$folder/script.sql"
}

run() {
  rm -f "$1/again.db"
  # The shell complains of what it fills up or leaves out; then the rows would not be the same.
  complaints=$(sqlite3 -bail "$1/again.db" <"$1/script.sql" 2>&1)
  test -z "$complaints"
}

"$@"

/// \file
/// Lists of a million people: reading them in, and finding one of them.
#pragma once

#include <filesystem>
#include <string>

namespace plenary::bench {

/// The meeting that the lists are for.
inline constexpr const char* listed_meeting = "almaty";

/// A list of made-up people, and a registry with such a list. Both are kept in `data`; a longer list begins as a
/// shorter one does.
std::filesystem::path list_of_people(const std::filesystem::path& data, int rows);
std::filesystem::path registry_of_people(const std::string& plenary, const std::filesystem::path& data,
                                         int people);

/// `participant import` of `rows` rows of CSV beside `sqlite3 .import` of the same final rows, with the
/// search for doubles and without, and how the time grows from a tenth of the rows. Keeps large files in
/// `data`.
void bench_import(const std::string& plenary, const std::filesystem::path& data, int rows);

/// A dry run of importing 50,000 people as JSON and as YAML beside one of the same people as CSV.
void bench_list_formats(const std::string& plenary, const std::filesystem::path& data);

/// A dry run of a list of 5,000 people who are all known from another meeting, against 0.3 s.
void bench_known_people(const std::string& plenary, const std::filesystem::path& data);

/// `participant find` over `people` people beside a plain scan of the names by LIKE.
void bench_find(const std::string& plenary, const std::filesystem::path& data, int people);

/// Where people of lists are registered.
inline constexpr const char* people_meeting = "almaty";

/// A registry of the real series with so many people of such a list, one in three with a name in Cyrillic letters; made anew.
void register_people(const std::string& plenary, const std::filesystem::path& data, int people,
                     const std::filesystem::path& registry);

} // namespace plenary::bench

#include "story.hpp"

#include "cli/run.hpp"
#include "support/temporary_folder.hpp"

#include <map>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <sys/stat.h>

namespace plenary::testing {

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// Splits like a shell, without expansions: blanks, '...', "..." and backslashes.
std::vector<std::string> split_command(const std::string& line) {
    std::vector<std::string> words;
    std::string word;
    bool in_word = false;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else
                word += c;
        } else if (c == '\'' || c == '"') {
            quote = c;
            in_word = true;
        } else if (c == '\\' && i + 1 < line.size()) {
            word += line[++i];
            in_word = true;
        } else if (c == ' ') {
            if (in_word)
                words.push_back(word);
            word.clear();
            in_word = false;
        } else {
            word += c;
            in_word = true;
        }
    }
    if (quote != 0)
        throw std::runtime_error("an unclosed quotation mark in the story: " + line);
    if (in_word)
        words.push_back(word);
    return words;
}

/// A command line: variables before `plenary`, its arguments, and a file for standard input behind `<`.
struct CommandLine {
    std::map<std::string, std::string> variables;
    std::vector<std::string> words;
    std::string input_file;
};

CommandLine read_command(const std::string& line) {
    CommandLine command;
    auto words = split_command(line);
    std::size_t i = 0;
    for (; i < words.size() && words[i] != "plenary"; ++i) {
        const auto equals = words[i].find('=');
        if (equals == std::string::npos)
            throw std::runtime_error("a story runs only plenary: " + line);
        command.variables[words[i].substr(0, equals)] = words[i].substr(equals + 1);
    }
    for (++i; i < words.size(); ++i) {
        if (words[i] == "<" && i + 1 < words.size())
            command.input_file = words[++i];
        else
            command.words.push_back(words[i]);
    }
    return command;
}

/// Whether a line of output would be taken for a part of the story; it stands behind a backslash then.
bool means_something(const std::string& line) {
    return line.starts_with("#") || line.starts_with("$ ") || line.starts_with("--- ") ||
           line.starts_with("\\");
}

class Stage {
public:
    Stage() : before_(std::filesystem::current_path()) {
        ::umask(077); // as main does
        for (const auto* shown : {"fixtures", "docs"})
            std::filesystem::create_directory_symlink(std::filesystem::path{PLENARY_SOURCE_DIR} / shown,
                                                      folder_ / shown);
        std::filesystem::current_path(folder_.path());
    }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    ~Stage() {
        std::error_code ignored;
        std::filesystem::current_path(before_, ignored);
    }

    std::string play(const std::string& line) {
        const auto command = read_command(line);
        const cli::Environment environment{[&](std::string_view name) -> std::optional<std::string> {
            const std::string key{name};
            if (const auto own = command.variables.find(key); own != command.variables.end())
                return own->second;
            if (key == "PLENARY_DB")
                return "plenary.db";
            if (key == "PLENARY_PAPER")
                return PLENARY_PAPER_PROGRAM;
            if (key == "HOME")
                return folder_.path().string();
            return key == "USER" ? std::optional<std::string>{"secretariat"} : std::nullopt;
        }};
        std::istringstream in{command.input_file.empty() ? "" : contents(command.input_file)};
        std::ostringstream out;
        std::ostringstream err;
        const int exit =
            cli::run(command.words, environment, in, out, err, [] { return domain::Instant{1'795'424'400}; });
        std::string transcript;
        for (const auto& printed : lines_of(out.str()))
            transcript += (means_something(printed) ? "\\" : "") + printed + "\n";
        if (!out.str().empty() && out.str().back() != '\n')
            transcript += "(no line end)\n";
        for (const auto& message : lines_of(err.str()))
            transcript += message.empty() ? "!\n" : "! " + message + "\n";
        if (exit != 0)
            transcript += "[exit " + std::to_string(exit) + "]\n";
        return portable(transcript);
    }

private:
    /// What differs from run to run and machine to machine: the folder's own path, seals, UUIDs, tokens, codes of desks and the age
    /// of the zone data.
    [[nodiscard]] std::string portable(std::string text) const {
        text = std::regex_replace(text, std::regex{"tzdata [0-9]{4}[a-z]+"}, "tzdata $$VERSION");
        text = std::regex_replace(text, std::regex{"[0-9a-f]{64}"}, "$$SEAL");
        text = std::regex_replace(text, std::regex{"made-at: [0-9a-f-]{36}"}, "made-at: $$UUID");
        text = std::regex_replace(text, std::regex{"\\b[0-9A-Z]{26}\\b"}, "$$TOKEN");
        text = std::regex_replace(text, std::regex{"\\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]\\b"}, "$$CODE");
        text = std::regex_replace(text, std::regex{"^[0-9]{6}\n"}, "$$PIN\n");
        const auto path = std::filesystem::canonical(folder_.path()).string();
        for (auto at = text.find(path); at != std::string::npos; at = text.find(path, at))
            text.replace(at, path.size(), "$DIR");
        return text;
    }

    TemporaryFolder folder_;
    std::filesystem::path before_;
};

/// What a line of a story is.
enum class Part { prose, command, transcript, file };

struct Line {
    Part part = Part::prose;
    std::string text;
};

std::vector<Line> parts_of(const std::string& text, bool is_markdown) {
    std::vector<Line> parts;
    bool in_block = !is_markdown;
    bool after_command = false;
    bool in_file = false;
    for (const auto& line : lines_of(text)) {
        const bool fence = is_markdown && line.starts_with("```");
        if (fence) {
            in_block = line == "```console";
            after_command = false;
        }
        if (fence || !in_block) {
            parts.push_back({Part::prose, line});
        } else if (in_file) {
            in_file = line != "---";
            parts.push_back({Part::file, line});
        } else if (line.starts_with("--- ")) {
            in_file = true;
            after_command = false;
            parts.push_back({Part::file, line});
        } else if (line.starts_with("$ ")) {
            after_command = true;
            parts.push_back({Part::command, line});
        } else if (!is_markdown && line.starts_with("#")) {
            after_command = false;
            parts.push_back({Part::prose, line});
        } else {
            parts.push_back({after_command ? Part::transcript : Part::prose, line});
        }
    }
    return parts;
}

/// Blank lines at the end of a transcript separate it from what follows and are no part of it.
std::string trailing_blank_lines(const std::vector<Line>& parts, std::size_t begin, std::size_t end) {
    std::size_t blank = end;
    while (blank > begin && parts[blank - 1].text.empty())
        --blank;
    return std::string(end - blank, '\n');
}

std::string without_trailing_blank_lines(std::string text) {
    while (text.size() > 1 && text.ends_with("\n\n"))
        text.pop_back();
    return text == "\n" ? "" : text;
}

void make_file(const std::vector<Line>& parts, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin + 1; i + 1 < end; ++i)
        text += parts[i].text + "\n";
    write_file(std::filesystem::current_path() / parts[begin].text.substr(4), text);
}

} // namespace

std::vector<StoryStep> story_steps(const std::string& text, bool is_markdown) {
    std::vector<StoryStep> steps;
    for (const auto& line : parts_of(text, is_markdown)) {
        if (line.part == Part::command)
            steps.push_back({read_command(line.text.substr(2)).words, {}});
        else if (line.part == Part::transcript && !steps.empty())
            steps.back().transcript += line.text + "\n";
    }
    return steps;
}

std::string retell(const std::string& text, bool is_markdown) {
    const auto parts = parts_of(text, is_markdown);
    Stage stage;
    std::string told;
    for (std::size_t i = 0; i < parts.size();) {
        std::size_t end = i + 1;
        if (parts[i].part == Part::file) {
            while (end < parts.size() && parts[end - 1].text != "---")
                ++end;
            make_file(parts, i, end);
            for (std::size_t at = i; at < end; ++at)
                told += parts[at].text + "\n";
        } else if (parts[i].part == Part::command) {
            while (end < parts.size() && parts[end].part == Part::transcript)
                ++end;
            told += parts[i].text + "\n" + without_trailing_blank_lines(stage.play(parts[i].text.substr(2))) +
                    trailing_blank_lines(parts, i + 1, end);
        } else {
            told += parts[i].text + "\n";
        }
        i = end;
    }
    return told;
}

} // namespace plenary::testing

/// \file
/// What an examination of the registry, and of what plenary depends on, finds.
#pragma once

#include "util/sheet.hpp"

#include <string>
#include <utility>

namespace plenary::report {

/// Collects what an examination finds: a row for each check, and below what to do where one failed.
class Checkup {
public:
    Checkup() { sheet_.columns = {{"state", "STATE"}, {"check", "CHECK"}, {"result", "RESULT"}}; }

    void ok(std::string check, std::string result) { add("ok", std::move(check), std::move(result)); }
    void warn(std::string check, std::string result, const std::string& cure) {
        ++warnings_;
        sheet_.notes.push_back(check + ": " + cure);
        add("warn", std::move(check), std::move(result));
    }
    void fail(std::string check, std::string result, const std::string& cure) {
        ++failures_;
        sheet_.notes.push_back(check + ": " + cure);
        add("fail", std::move(check), std::move(result));
    }

    [[nodiscard]] bool failed() const { return failures_ > 0; }
    util::Sheet sheet() {
        if (failures_ + warnings_ > 0)
            sheet_.notes.push_back(std::to_string(failures_) + " failed, " + std::to_string(warnings_) +
                                   " to look at.");
        return std::move(sheet_);
    }

private:
    void add(const char* state, std::string check, std::string result) {
        sheet_.rows.push_back({std::string{state}, std::move(check), std::move(result)});
    }

    util::Sheet sheet_;
    int failures_ = 0;
    int warnings_ = 0;
};

} // namespace plenary::report

#include "tree/yaml_feed.hpp"

#include "tree/tree_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <string>

namespace plenary::tree {

void YamlFeed::progress(std::size_t offset) {
    told_ = std::max(told_, offset - base_);
    brackets_ = 0;
}

std::streamsize YamlFeed::xsgetn(char* to, std::streamsize wanted) {
    if (at_ > told_ + stretch_)
        throw Stop{base_ + told_, "file-limit",
                   fmt::format("what begins here goes on for more than {} KiB", stretch_ >> 10U),
                   "close an open quote; write one key or list entry a line"};
    const auto count = std::min(static_cast<std::size_t>(wanted), text_.size() - at_);
    std::memcpy(to, text_.data() + at_, count);
    count_brackets(text_.substr(at_, count));
    at_ += count;
    return static_cast<std::streamsize>(count);
}

void YamlFeed::count_brackets(std::string_view read) {
    constexpr std::size_t most = 20'000;
    brackets_ += static_cast<std::size_t>(
        std::count_if(read.begin(), read.end(), [](char c) { return c == '[' || c == '{'; }));
    if (brackets_ > most)
        throw Stop{base_ + told_, "file-limit",
                   std::to_string(most) + " brackets are opened here and no value comes",
                   "close an open quote or bracket"};
}

YamlFeed::int_type YamlFeed::underflow() {
    return at_ < text_.size() ? traits_type::to_int_type(text_[at_]) : traits_type::eof();
}

YamlFeed::int_type YamlFeed::uflow() {
    if (at_ == text_.size())
        return traits_type::eof();
    count_brackets(text_.substr(at_, 1));
    return traits_type::to_int_type(text_[at_++]);
}

YamlFeed::int_type YamlFeed::pbackfail(int_type) {
    if (at_ == 0)
        return traits_type::eof();
    return traits_type::to_int_type(text_[--at_]);
}

} // namespace plenary::tree

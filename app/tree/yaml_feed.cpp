#include "tree/yaml_feed.hpp"

#include "tree/tree_builder.hpp"

#include <algorithm>
#include <cstring>
#include <string>

namespace plenary::tree {

void YamlFeed::progress(std::size_t offset) {
    told_ = std::max(told_, offset - base_);
}

std::streamsize YamlFeed::xsgetn(char* to, std::streamsize wanted) {
    if (at_ > told_ + stretch_)
        throw Stop{base_ + told_, "file-limit",
                   "what begins here goes on for more than " + std::to_string(stretch_ >> 10U) + " KiB",
                   "close an open quote; write one key or list entry a line"};
    const auto count = std::min(static_cast<std::size_t>(wanted), text_.size() - at_);
    std::memcpy(to, text_.data() + at_, count);
    at_ += count;
    return static_cast<std::streamsize>(count);
}

YamlFeed::int_type YamlFeed::underflow() {
    return at_ < text_.size() ? traits_type::to_int_type(text_[at_]) : traits_type::eof();
}

YamlFeed::int_type YamlFeed::uflow() {
    return at_ < text_.size() ? traits_type::to_int_type(text_[at_++]) : traits_type::eof();
}

YamlFeed::int_type YamlFeed::pbackfail(int_type) {
    if (at_ == 0)
        return traits_type::eof();
    return traits_type::to_int_type(text_[--at_]);
}

} // namespace plenary::tree

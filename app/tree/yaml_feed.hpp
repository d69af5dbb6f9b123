/// \file
/// The stream that yaml-cpp reads from.
#pragma once

#include <cstddef>
#include <streambuf>
#include <string_view>

namespace plenary::tree {

/// Gives the library the text, and throws Stop through it when it reads on and on without telling of a value.
class YamlFeed : public std::streambuf {
public:
    /// Offsets of places begin with `base`, that of the first byte of `text`. `stretch`: see Limits.
    YamlFeed(std::string_view text, std::size_t base, std::size_t stretch)
        : text_(text), base_(base), stretch_(stretch) {}

    /// The library has told of a value at `offset`.
    void progress(std::size_t offset);
    [[nodiscard]] std::size_t told() const { return base_ + told_; }

protected:
    /// All throw Stop, as the class says.
    std::streamsize xsgetn(char* to, std::streamsize wanted) override;
    int_type underflow() override;
    int_type uflow() override;
    int_type pbackfail(int_type) override;

private:
    /// The library keeps much for each bracket until it knows whether a key begins with it.
    void count_brackets(std::string_view read);

    std::string_view text_;
    std::size_t base_;
    std::size_t stretch_;
    std::size_t at_ = 0;
    std::size_t told_ = 0;
    std::size_t brackets_ = 0; ///< opening ones that were read since then
};

} // namespace plenary::tree

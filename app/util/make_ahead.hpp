/// \file
/// Long work in two halves, each with a thread of its own.
#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <type_traits>
#include <utility>
#include <vector>

namespace plenary::util {

/// Calls use(i, make(i)) for each i from 0 to `count`, in this order. While one batch is used, another thread
/// makes the next: make() must not touch what use() changes. Few are made at once, by the caller's thread.
/// What either throws is thrown here, when both have stopped.
template<class Make, class Use>
void make_ahead(std::size_t count, Make make, Use use) {
    using Batch = std::vector<std::invoke_result_t<Make, std::size_t>>;
    constexpr std::size_t size = 1'000;
    const auto make_batch = [&make, count](std::size_t begin) {
        const auto end = std::min(begin + size, count);
        Batch batch;
        batch.reserve(end - begin);
        for (auto i = begin; i < end; ++i)
            batch.push_back(make(i));
        return batch;
    };
    auto batch = make_batch(0);
    for (std::size_t i = 0; i < count;) {
        std::future<Batch> ahead;
        if (const auto next = i + batch.size(); next < count)
            ahead = std::async(std::launch::async, make_batch, next);
        for (auto& made : batch)
            use(i++, std::move(made));
        if (ahead.valid())
            batch = ahead.get();
    }
}

} // namespace plenary::util

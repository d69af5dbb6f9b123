#include "cli/door/scan_reader.hpp"

#include "util/text.hpp"

#include <chrono>
#include <condition_variable>
#include <istream>
#include <mutex>
#include <utility>

namespace plenary::cli {

namespace {

/// The next that is not blank. What is longer than any code or line is cut: no scanner types it.
bool read_scan(std::istream& in, std::string& text, bool is_paper) {
    constexpr std::size_t longest = 1'000;
    const auto is_whole = [&] {
        text = util::trim(text);
        return !text.empty() && !(is_paper && text.starts_with('#'));
    };
    text.clear();
    for (int c = in.get(); c != std::char_traits<char>::eof(); c = in.get()) {
        if (c != '\n' && c != '\r' && (is_paper || c != '\t')) {
            if (text.size() < longest)
                text += static_cast<char>(c);
            continue;
        }
        if (is_whole())
            return true;
        text.clear();
    }
    return is_whole();
}

} // namespace

/// What the thread that reads and the one that asks know of each other. The reading one may be left waiting for
/// input when the other has gone.
struct ScanReader::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Scan> scans;
    bool is_asked = false; ///< for one
    bool is_ahead = false; ///< for all that comes
    bool has_ended = false;
    bool is_over = false; ///< nobody asks any more

    bool wants_more() const { return is_over || is_asked || is_ahead; }
};

ScanReader::ScanReader(std::istream& in, const Clock& clock, bool is_paper)
    : shared_(std::make_shared<Shared>()), thread_([shared = shared_, &in, clock, is_paper] {
          std::unique_lock guard{shared->mutex};
          while (!shared->has_ended) {
              shared->changed.wait(guard, [&] { return shared->wants_more(); });
              if (shared->is_over)
                  return;
              guard.unlock();
              Scan scan;
              const bool is_there = read_scan(in, scan.text, is_paper);
              guard.lock();
              if (shared->is_over)
                  return;
              scan.at = clock();
              shared->is_asked = false;
              if (is_there)
                  shared->scans.push_back(std::move(scan));
              else
                  shared->has_ended = true;
              shared->changed.notify_all();
          }
      }) {}

ScanReader::~ScanReader() {
    bool is_waiting_for_input = false;
    {
        const std::lock_guard guard{shared_->mutex};
        is_waiting_for_input = !shared_->has_ended && (shared_->is_asked || shared_->is_ahead);
        shared_->is_over = true;
        shared_->changed.notify_all();
    }
    if (is_waiting_for_input)
        thread_.detach();
    else
        thread_.join();
}

std::optional<Scan> ScanReader::next() {
    std::unique_lock guard{shared_->mutex};
    if (shared_->scans.empty() && !shared_->has_ended) {
        shared_->is_asked = true;
        shared_->changed.notify_all();
        shared_->changed.wait(guard, [&] { return !shared_->scans.empty() || shared_->has_ended; });
    }
    if (shared_->scans.empty())
        return std::nullopt;
    auto scan = std::move(shared_->scans.front());
    shared_->scans.pop_front();
    return scan;
}

void ScanReader::read_ahead(bool on) {
    const std::lock_guard guard{shared_->mutex};
    shared_->is_ahead = on;
    shared_->changed.notify_all();
}

std::deque<Scan> ScanReader::take_rest() {
    constexpr std::chrono::milliseconds pause{200};
    std::unique_lock guard{shared_->mutex};
    shared_->is_ahead = true;
    shared_->changed.notify_all();
    for (auto known = shared_->scans.size(); !shared_->has_ended; known = shared_->scans.size())
        if (!shared_->changed.wait_for(guard, pause,
                                       [&] { return shared_->has_ended || shared_->scans.size() != known; }))
            break;
    return std::exchange(shared_->scans, {});
}

} // namespace plenary::cli

#include "schedule/agenda/agenda_answer.hpp"

#include "schedule/agenda/agenda_bound.hpp"
#include "schedule/agenda/agenda_search.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace plenary::schedule {

namespace {

/// What is proven while a search goes on, in a thread of its own, and what ends the search.
class ProofBeside {
public:
    ProofBeside(const AgendaProblem& problem, const SearchOptions& options, const ConflictFinder& find)
        : problem_(problem),
          options_(options),
          find_(find),
          progress_(options.progress != nullptr ? *options.progress : own_),
          thread_([this] { run(); }) {}
    ProofBeside(const ProofBeside&) = delete;
    ProofBeside& operator=(const ProofBeside&) = delete;
    ~ProofBeside() { finish(); }

    /// The options of the search that this is beside.
    [[nodiscard]] SearchOptions of_search() {
        auto options = options_;
        options.progress = &progress_;
        options.stop = &is_over_;
        return options;
    }

    /// Waits until what is being proven is done, or the time is over.
    void finish() {
        {
            const std::lock_guard lock{mutex_};
            is_searched_ = true;
        }
        searched_.notify_one();
        if (thread_.joinable())
            thread_.join();
    }

    [[nodiscard]] const std::optional<Score>& bound() const { return bound_; }
    [[nodiscard]] const std::optional<AgendaConflict>& conflict() const { return conflict_; }

private:
    using SteadyClock = std::chrono::steady_clock;

    [[nodiscard]] std::chrono::duration<double> gone() const { return SteadyClock::now() - begin_; }

    /// Also lets the search know.
    bool look() {
        if ((options_.stop != nullptr && options_.stop->load()) || gone() >= options_.time)
            is_over_ = true;
        return is_over_;
    }

    /// Whether the search goes on behind a moment of waiting.
    bool wait() {
        constexpr std::chrono::milliseconds a_moment{1};
        std::unique_lock lock{mutex_};
        return !searched_.wait_for(lock, a_moment, [this] { return is_searched_; }) && !look();
    }

    void run() {
        constexpr double late = 0.5;
        const auto is_over = [this] { return look(); };
        const auto is_broken = [this] {
            const auto best = progress_.seen().best;
            return !best || best->hard > 0;
        };
        while (is_broken() && gone() < options_.time * late && wait()) {
        }
        if (is_broken() && !look())
            conflict_ = find_([&] { return look() || !is_broken(); });
        while (is_broken() && wait()) {
        }
        if (is_broken())
            return;
        bound_ = bound_of(problem_, is_over);
        progress_.note_bound(*bound_);
        while (wait())
            if (options_.steps == 0 && progress_.seen().best <= bound_)
                is_over_ = true;
    }

    const AgendaProblem& problem_;
    const SearchOptions& options_;
    const ConflictFinder& find_;
    SearchProgress own_;
    SearchProgress& progress_;
    SteadyClock::time_point begin_ = SteadyClock::now();
    std::atomic<bool> is_over_ = false;
    std::mutex mutex_;
    std::condition_variable searched_;
    bool is_searched_ = false;
    std::optional<Score> bound_;
    std::optional<AgendaConflict> conflict_;
    std::thread thread_; // the last: it uses the others
};

} // namespace

AgendaAnswer answer_agenda(AgendaPlan& plan, const SearchOptions& options, unsigned threads,
                           const ConflictFinder& find) {
    AgendaAnswer answer;
    const auto& problem = plan.problem();
    if (options.time.count() > 0) {
        ProofBeside beside{problem, options, find};
        answer.searched = search_agenda(plan, beside.of_search(), threads);
        beside.finish();
        if (plan.score().hard > 0)
            answer.conflict = beside.conflict();
        else
            answer.bound = beside.bound() ? *beside.bound() : bound_of(problem, [] { return true; });
        return answer;
    }
    answer.searched = search_agenda(plan, options, threads);
    if (plan.score().hard > 0)
        answer.conflict = find({});
    else
        answer.bound = bound_of(problem);
    return answer;
}

} // namespace plenary::schedule

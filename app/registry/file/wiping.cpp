#include "registry/file/wiping.hpp"

#include "registry/file/query.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace plenary::registry {

namespace {

using Page = std::vector<unsigned char>;
using PageNumber = std::uint32_t;

[[noreturn]] void tell_damage(PageNumber page) {
    throw SQLite::Exception(fmt::format("page {} of the file is not as a page has to be", page),
                            SQLITE_CORRUPT);
}

/// The file as SQLite itself has it open: a second opening would, when it ends, let go of the locks of the first.
class Pages {
public:
    explicit Pages(Database& db) {
        if (sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file_) != SQLITE_OK ||
            file_->pMethods == nullptr)
            throw SQLite::Exception("the file of the registry cannot be reached", SQLITE_IOERR);
        size_ = static_cast<std::size_t>(Query{db, "PRAGMA page_size"}.number());
        count_ = static_cast<PageNumber>(Query{db, "PRAGMA page_count"}.number());
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] PageNumber count() const { return count_; }

    [[nodiscard]] Page read(PageNumber number) const {
        if (number == 0 || number > count_)
            tell_damage(number);
        Page page(size_);
        check(file_->pMethods->xRead(file_, page.data(), static_cast<int>(size_), offset(number)));
        return page;
    }
    void write(PageNumber number, const Page& page) const {
        check(file_->pMethods->xWrite(file_, page.data(), static_cast<int>(size_), offset(number)));
    }

private:
    [[nodiscard]] sqlite3_int64 offset(PageNumber number) const {
        return static_cast<sqlite3_int64>(number - 1) * static_cast<sqlite3_int64>(size_);
    }
    static void check(int result) {
        if (result != SQLITE_OK)
            throw SQLite::Exception(sqlite3_errstr(result), result);
    }

    sqlite3_file* file_ = nullptr;
    std::size_t size_ = 0;
    PageNumber count_ = 0;
};

/// Reads what stands on a page; beyond its end the file is damaged.
class PageReader {
public:
    PageReader(const Page& page, PageNumber number, std::size_t at) : page_(page), number_(number), at_(at) {}

    [[nodiscard]] std::size_t place() const { return at_; }
    unsigned byte() {
        if (at_ >= page_.size())
            tell_damage(number_);
        return page_[at_++];
    }
    std::uint32_t bytes(int count) {
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 8U | byte();
        return value;
    }
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto next = byte();
            value = value << 7U | (next & 0x7FU);
            if (next < 0x80)
                return value;
        }
        return value << 8U | byte();
    }

private:
    const Page& page_;
    PageNumber number_;
    std::size_t at_;
};

class Wiping {
public:
    explicit Wiping(Database& db) : pages_(db), seen_(pages_.count() + 1, false) {
        header_ = pages_.read(1);
        constexpr std::size_t at_reserved = 20; // bytes at the end of each page, which SQLite does not use
        usable_ = pages_.size() - header_[at_reserved];
        to_visit_ = roots(db);
    }

    void wipe() {
        wipe_free_pages();
        while (!to_visit_.empty()) {
            const auto next = to_visit_.back();
            to_visit_.pop_back();
            wipe_tree_page(next);
        }
    }

private:
    enum Kind : unsigned { interior_index = 2, interior_table = 5, leaf_index = 10, leaf_table = 13 };

    static std::vector<PageNumber> roots(Database& db) {
        std::vector<PageNumber> roots{1};
        Query row{db, "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0"};
        while (row.next())
            roots.push_back(static_cast<PageNumber>(row.integer(0)));
        return roots;
    }

    /// Each page serves one purpose; one that is met again is a circle.
    Page read_once(PageNumber number) {
        auto page = pages_.read(number);
        if (seen_[number])
            tell_damage(number);
        seen_[number] = true;
        return page;
    }

    /// Zeros in place of what is not used, from `begin` on.
    void wipe(PageNumber number, Page page, std::size_t begin) const {
        if (begin > page.size())
            tell_damage(number);
        const auto rest = page.begin() + static_cast<std::ptrdiff_t>(begin);
        if (std::all_of(rest, page.end(), [](unsigned char byte) { return byte == 0; }))
            return;
        std::fill(rest, page.end(), static_cast<unsigned char>(0));
        pages_.write(number, page);
    }

    /// Free pages are listed on some of them: the next of these, how many are listed, and which.
    void wipe_free_pages() {
        constexpr std::size_t at_first = 32;
        for (auto trunk = PageReader{header_, 1, at_first}.bytes(4); trunk != 0;) {
            auto page = read_once(trunk);
            PageReader list{page, trunk, 0};
            const auto next = list.bytes(4);
            for (auto left = list.bytes(4); left > 0; --left) {
                const auto free = list.bytes(4);
                wipe(free, read_once(free), 0);
            }
            const auto end = list.place();
            wipe(trunk, std::move(page), end);
            trunk = next;
        }
    }

    void wipe_tree_page(PageNumber number) {
        auto page = read_once(number);
        PageReader header{page, number, number == 1 ? header_size : 0};
        const auto kind = header.byte();
        const bool is_leaf = kind == leaf_index || kind == leaf_table;
        if (!is_leaf && kind != interior_index && kind != interior_table)
            tell_damage(number);
        Page left(page.size());
        const auto keep = [&](std::size_t begin, std::size_t end) {
            if (end > page.size() || begin > end)
                tell_damage(number);
            std::copy(page.begin() + static_cast<std::ptrdiff_t>(begin),
                      page.begin() + static_cast<std::ptrdiff_t>(end),
                      left.begin() + static_cast<std::ptrdiff_t>(begin));
        };
        for (auto free = header.bytes(2); free != 0;) {
            keep(free, free + 4);
            const auto next = PageReader{page, number, free}.bytes(2);
            if (next != 0 && next <= free)
                tell_damage(number);
            free = next;
        }
        const auto cells = header.bytes(2);
        (void)header.bytes(
            3); // where the cells begin, and how many bytes between them are too few to be listed
        if (!is_leaf)
            to_visit_.push_back(header.bytes(4));
        for (std::uint32_t i = 0; i < cells; ++i) {
            const std::size_t begin = header.bytes(2);
            constexpr std::size_t smallest = 4;
            keep(begin, std::max(end_of_cell(page, number, begin, kind), begin + smallest));
        }
        keep(0, header.place());
        keep(usable_, page.size());
        if (number != 1 && left != page)
            pages_.write(number, left);
    }

    /// The end of a cell; goes through what of it lies on other pages.
    std::size_t end_of_cell(const Page& page, PageNumber number, std::size_t begin, unsigned kind) {
        PageReader cell{page, number, begin};
        if (kind == interior_index || kind == interior_table)
            to_visit_.push_back(cell.bytes(4));
        const auto length =
            cell.varint(); // of the payload; of an interior table: the row id, and that is all
        if (kind == interior_table)
            return cell.place();
        if (kind == leaf_table)
            (void)cell.varint();
        const auto here = length_here(length, kind);
        if (here == length)
            return cell.place() + here;
        PageReader chain{page, number, cell.place() + here};
        wipe_after_end(chain.bytes(4), length - here);
        return chain.place();
    }

    /// How much of a payload stands on the page of its cell.
    [[nodiscard]] std::size_t length_here(std::uint64_t length, unsigned kind) const {
        const auto most = kind == leaf_table ? usable_ - 35 : (usable_ - 12) * 64 / 255 - 23;
        if (length <= most)
            return static_cast<std::size_t>(length);
        const auto least = (usable_ - 12) * 32 / 255 - 23;
        const auto whole_pages = least + static_cast<std::size_t>((length - least) % (usable_ - 4));
        return whole_pages <= most ? whole_pages : least;
    }

    void wipe_after_end(PageNumber number, std::uint64_t length) {
        for (const auto room = usable_ - 4; length > 0;) {
            auto page = read_once(number);
            const auto here = std::min<std::uint64_t>(length, room);
            length -= here;
            if (length == 0) {
                wipe(number, std::move(page), 4 + static_cast<std::size_t>(here));
                return;
            }
            number = PageReader{page, number, 0}.bytes(4);
        }
    }

    static constexpr std::size_t header_size = 100; ///< of the file, on its first page

    Pages pages_;
    Page header_; ///< the first page
    std::size_t usable_ = 0;
    std::vector<PageNumber> to_visit_; ///< of trees and parts of trees that are to be gone through
    std::vector<bool> seen_;
};

} // namespace

void wipe_free_bytes(Database& db) {
    Wiping{db}.wipe();
    // Something has to be written, or the commit is none.
    const auto version = Query{db, "PRAGMA user_version"}.number();
    db.exec(fmt::format("PRAGMA user_version = {}", version));
}

} // namespace plenary::registry

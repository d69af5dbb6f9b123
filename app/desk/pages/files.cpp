#include "desk/pages/files.hpp"

#include "desk/pages/assets.hpp"

namespace plenary::desk {

std::optional<Reply> file_at(std::string_view path) {
    constexpr std::string_view script = "text/javascript; charset=utf-8";
    struct File {
        std::string_view path;
        std::string_view type;
        std::string_view text;
    };
    for (const auto& file :
         {File{"/style.css", "text/css; charset=utf-8", style_css()}, File{"/keys.js", script, keys_js()},
          File{"/desk.js", script, desk_js()}, File{"/scanner.js", script, scanner_js()},
          File{"/unsent.js", script, unsent_js()}, File{"/away.js", script, away_js()},
          File{"/camera.js", script, camera_js()}, File{"/sound.js", script, sound_js()},
          File{"/jsqr.js", script, jsqr_js()}, File{"/icon.svg", "image/svg+xml", icon_svg()},
          File{"/favicon.ico", "image/svg+xml", icon_svg()}})
        if (file.path == path && !file.text.empty())
            return Reply{200, std::string{file.type}, std::string{file.text}};
    return std::nullopt;
}

} // namespace plenary::desk

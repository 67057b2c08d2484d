// Under which name Windows knows the program (its AppUserModelID): the installer writes the same into the start menu.
#pragma once

namespace foyer {

inline constexpr wchar_t programId[] = L"org.foyer.Foyer";

} // namespace foyer

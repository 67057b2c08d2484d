#!/bin/sh
# Every source is formatted as .clang-format says. Mend with: clang-format -i FILE
cd "$1" || exit 2
find models ui app tests \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 clang-format --dry-run --Werror

#pragma once

//! The one spacing scale, in logical pixels at the default font; every layout uses these and nothing else.
namespace Metrics {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int pageMargin = 24;
inline constexpr int targetSize = 28;    //!< least height and width of anything that can be clicked
inline constexpr int contentWidth = 760; //!< a settings column grows no wider: long lines are hard to read
} // namespace Metrics

#pragma once

#include <chrono>

//! The machine slept for so long, to this process: CLOCK_BOOTTIME went on, timers and CLOCK_MONOTONIC did not. Never
//! undone, as that clock does not go back.
class MachineSleep {
public:
    explicit MachineSleep(std::chrono::seconds slept);
};

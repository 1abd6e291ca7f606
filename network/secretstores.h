#pragma once

#include "network/secretstore.h"

#include <chrono>
#include <memory>

//! The patience of a KeychainStore. The keyring's own is up to 50 s, or endless while it asks the admin for something.
struct KeychainTimes {
    std::chrono::milliseconds slow{3'000};  //!< then `slow` is emitted and the keyring is asked whether it is alive
    std::chrono::milliseconds knock{2'000}; //!< for the answer to that; without one the keyring counts as frozen
    std::chrono::milliseconds again{5'000}; //!< until it is asked the next time
    std::chrono::milliseconds end{120'000}; //!< for everything: somebody may be typing the keyring's password
};

//! The system keyring through QtKeychain. Touches no bus and no library before the first use.
std::unique_ptr<SecretStore> makeKeychainStore(const KeychainTimes &times = {});
//! Keeps secrets in memory until the process ends.
std::unique_ptr<SecretStore> makeMemoryStore();

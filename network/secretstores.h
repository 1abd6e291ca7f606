#pragma once

#include "network/secretstore.h"

#include <chrono>
#include <memory>

//! The system keyring through QtKeychain, each job under a deadline of our own because a frozen keyring answers after
//! 50 s.
std::unique_ptr<SecretStore> makeKeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(5));
//! Keeps secrets in memory until the process ends.
std::unique_ptr<SecretStore> makeMemoryStore();

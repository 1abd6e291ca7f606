#pragma once

#include "models/fieldspec.h"

//! The settings of each resource in the order of its page; put together by allResources().
std::span<const FieldSpec> instanceFields();
std::span<const FieldSpec> restrictionFields();
std::span<const FieldSpec> organizationFields();
std::span<const FieldSpec> protectFields();
std::span<const FieldSpec> communicationFields();
std::span<const FieldSpec> oauthApplicationFields();
std::span<const FieldSpec> betaSignInFields();

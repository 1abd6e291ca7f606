#pragma once

#include "models/migration/homeurl.h"

//! What stands in the way of \p url, and what to type instead; translated, empty when nothing does.
QString homeUrlSentence(const HomeUrl &url);

//! Whether and why \p url leads nowhere new.
enum class SameDomain : quint8 {
    No,
    Equal,   //!< the domain the instance has already
    NoEffect //!< a subdomain of it as a primary application: Clerk would accept the request and change nothing
};
SameDomain sameDomain(const HomeUrl &url, bool secondary, const QString &currentDomain);
QString sameDomainSentence(SameDomain same, const HomeUrl &url, const QString &currentDomain);

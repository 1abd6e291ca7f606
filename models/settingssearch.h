#pragma once

#include "models/fieldspec.h"

#include <QList>
#include <QString>

class Workspace;

struct SearchHit {
    ResourceId resource = ResourceId::Instance;
    int field = 0;
    QString label;
    QString section;
    QString matched; //!< the text that matched, when it is not the label
};

//! Settings whose label, help, wire key or shown value contains every word of \p query, best first.
QList<SearchHit> searchSettings(const Workspace &workspace, const QString &query);

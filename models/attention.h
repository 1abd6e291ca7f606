#pragma once

#include "models/fieldspec.h"

#include <QList>
#include <QString>

class Workspace;

//! Something on the instance that an admin should look at.
struct AttentionItem {
    enum class Severity : quint8 { Note, Warning };
    Severity severity = Severity::Warning;
    ResourceId resource = ResourceId::Instance;
    QLatin1StringView key{}; //!< the field to jump to, may be empty
    QString text;            //!< in the current language: what is so and what it means
};

//! What needs attention in what \p workspace knows now; nothing is guessed from values that were not reported.
QList<AttentionItem> attentionItems(const Workspace &workspace);

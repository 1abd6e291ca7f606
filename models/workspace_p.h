#pragma once

#include "models/baselines.h"
#include "models/editcommand.h"
#include "models/sourcereads.h"
#include "models/workspace.h"

#include <memory>
#include <vector>

//! The parts of a Workspace. Reading is in workspacereads.cpp, editing in workspaceedits.cpp, applying in
//! workspace.cpp.
class Workspace::Private {
public:
    Private(Workspace *owner, ApiClient *apiClient);

    void onAnswered(ReadSource source);
    void onRefreshed();
    bool isAllowlistOn() const; //!< as far as is known
    void onEditCountChanged();
    void push(const QString &text, const QList<DraftStep> &steps, bool merges);

    Workspace *q;
    ApiClient *client;
    std::vector<std::unique_ptr<SettingsForm>> ownForms;
    QList<SettingsForm *> forms; //!< in the order of the pages
    SourceReads reads;
    Baselines baselines;
    QUndoStack undoStack;
    SourceReads::BatchPtr refresh{};
    QDateTime lastRefresh{};
    int lastEditCount = 0;
    bool readOnly = false;
    ApplyRun *run = nullptr;
    MakeRecord makeRecord{};
    std::chrono::milliseconds verifyInterval{500};
    int verifyReads = 10;
    std::chrono::milliseconds verifyGrace{30'000};
};

#include "models/workspace.h"

#include "models/applyrecord.h"
#include "models/applyrun_p.h"
#include "models/plan.h"
#include "models/workspace_p.h"
#include "models/writeguard.h"
#include "network/apiclient.h"

#include <algorithm>
#include <utility>

namespace {

std::vector<std::unique_ptr<SettingsForm>> makeForms()
{
    std::vector<std::unique_ptr<SettingsForm>> forms;
    for (const ResourceSpec &resource : allResources())
        forms.push_back(std::make_unique<SettingsForm>(resource));
    return forms;
}

QList<SettingsForm *> pointers(const std::vector<std::unique_ptr<SettingsForm>> &forms)
{
    QList<SettingsForm *> out;
    for (const auto &form : forms)
        out.append(form.get());
    return out;
}

} // namespace

Workspace::Private::Private(Workspace *owner, ApiClient *apiClient)
    : q(owner)
    , client(apiClient)
    , ownForms(makeForms())
    , forms(pointers(ownForms))
    , reads(apiClient)
    , baselines(forms, &reads)
{
}

Workspace::Workspace(ApiClient *client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client))
{
    connect(&d->reads, &SourceReads::answerTaken, this, [this](ReadSource source) { d->onAnswered(source); });
    connect(&d->reads, &SourceReads::rolesAnswered, this, &Workspace::identityChanged);
    connect(&d->reads, &SourceReads::stateChanged, this, &Workspace::readStateChanged);
    for (SettingsForm *form : std::as_const(d->forms)) {
        connect(form, &SettingsForm::editCountChanged, this, [this] { d->onEditCountChanged(); });
        connect(form, &SettingsForm::startChanged, this, &Workspace::draftChanged);
    }
}

Workspace::~Workspace()
{
    // The run works on what d owns, so it must not outlive it as a mere child would.
    delete d->run;
    d->run = nullptr;
}

SettingsForm *Workspace::form(ResourceId id) const
{
    const auto it =
        std::ranges::find_if(d->forms, [id](const SettingsForm *form) { return form->resource().id == id; });
    return it == d->forms.cend() ? nullptr : *it;
}

QList<SettingsForm *> Workspace::forms() const { return d->forms; }

QList<PlannedRequest> Workspace::plannedRequests() const { return Plan::requests(d->forms); }

void Workspace::setVerification(std::chrono::milliseconds interval, int reads, std::chrono::milliseconds grace)
{
    d->verifyGrace = grace;
    d->verifyInterval = interval;
    d->verifyReads = std::max(1, reads);
}

ApplyRun *Workspace::applyRun() const { return d->run; }

void Workspace::setRecord(MakeRecord makeRecord) { d->makeRecord = std::move(makeRecord); }

ApplyRun *Workspace::apply(const QList<PlannedRequest> &reviewed, std::shared_ptr<WritePermit> permit)
{
    const bool running = d->run && !d->run->isOver();
    if (running || complaintCount() > 0 || editCount() == 0 || !Plan::isAsReviewed(reviewed, d->forms))
        return nullptr;
    if (permit && !permit->coversDanger() && isDangerous())
        return nullptr;
    if (d->run)
        d->run->deleteLater();
    auto parts = std::make_unique<ApplyRun::Private>(ApplyRun::Private::Parts{.client = d->client,
                                                                              .reads = &d->reads,
                                                                              .baselines = &d->baselines,
                                                                              .forms = d->forms,
                                                                              .requests = reviewed,
                                                                              .interval = d->verifyInterval,
                                                                              .maximumReads = d->verifyReads,
                                                                              .grace = d->verifyGrace});
    parts->permit = std::move(permit);
    if (d->makeRecord)
        parts->parts.record = d->makeRecord();
    auto *run = new ApplyRun(std::move(parts), this);
    d->run = run;
    connect(run, &ApplyRun::finished, this, [this, run] {
        // Undoing over an apply would bring back steps that start from values the server no longer has.
        if (run->mayHaveChanged())
            d->undoStack.clear();
    });
    d->client->tryKeyAgain(); // the admin wants it; with a refused key one read goes and tells
    run->d->start();
    emit applyStarted(run);
    return run;
}

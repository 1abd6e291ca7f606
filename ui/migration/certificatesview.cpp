#include "ui/migration/certificatesview.h"

#include "models/migration/domainmigration.h"
#include "ui/migration/checkbar.h"
#include "ui/migration/hostview.h"
#include "ui/sentences.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/card.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class CertificatesView::Private {
public:
    explicit Private(DomainMigration *itsMigration)
        : migration(itsMigration)
        , check(itsMigration->certificates())
    {
    }

    void build();
    void showState();
    void showFinalWord();

    DomainMigration *migration;
    CertificateCheck *check;
    StatusLabel *state = nullptr;
    CheckBar *bar = nullptr;
    QVBoxLayout *list = nullptr;
    QList<HostView *> rows{};
    StatusLabel *word = nullptr;
    QLabel *wordText = nullptr;
};

CertificatesView::CertificatesView(DomainMigration *migration, QWidget *parent)
    : QWidget(parent)
    , d(new Private(migration))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    d->state = new StatusLabel;
    d->state->setWordWrap(true);
    d->bar = new CheckBar(d->check->schedule());
    d->list = new QVBoxLayout;
    d->list->setContentsMargins(0, 0, 0, 0);
    d->word = new StatusLabel;
    d->word->setWordWrap(true);
    d->wordText = new BreakingLabel;
    column->addWidget(d->state);
    column->addWidget(d->bar);
    column->addLayout(d->list);
    column->addWidget(d->word);
    column->addWidget(d->wordText);
    connect(d->check, &CertificateCheck::rowChanged, this, [this] { d->build(); });
    connect(d->check, &CertificateCheck::changed, this, [this] { d->build(); });
    connect(migration, &DomainMigration::changed, this, [this] { d->build(); });
    d->build();
}

CertificatesView::~CertificatesView() { delete d; }

void CertificatesView::Private::build()
{
    const QList<CertificateCheck::HostRow> hosts = check->rows();
    if (rows.size() != hosts.size()) {
        while (QLayoutItem *old = list->takeAt(0)) {
            old->widget()->deleteLater();
            delete old;
        }
        rows.clear();
        auto *card = new Card;
        for (int row = 0; row < hosts.size(); ++row) {
            auto *view = new HostView;
            connect(view, &HostView::checkRequested, check, [this, row] { check->checkRow(row); });
            card->addRow(view);
            rows.append(view);
        }
        list->addWidget(card);
    }
    for (qsizetype row = 0; row < hosts.size(); ++row)
        rows.at(row)->show(hosts.at(row));
    showState();
    showFinalWord();
}

void CertificatesView::Private::showState()
{
    bar->setChecking(check->isChecking());
    if (check->isOffline())
        state->setStatus(Tone::Attention, Icon::Offline,
                         CertificatesView::tr(
                             "No host could be reached: this computer seems to be offline. What you see is the last "
                             "result; checking goes on."));
    else if (check->allRight())
        state->setStatus(Tone::Positive, Icon::Ok,
                         CertificatesView::tr("Every host has a good certificate and Clerk answers."));
    else if (!migration->isDone(DomainMigration::Milestone::Dns))
        state->setStatus(
            Tone::Info, Icon::Waiting,
            CertificatesView::tr(
                "Clerk makes the certificates by itself once the DNS records are right; they are not yet."));
    else
        state->setStatus(
            Tone::Info, Icon::Waiting,
            CertificatesView::tr(
                "Clerk is making the certificates. It usually takes five to ten minutes; if it is stuck for "
                "longer, look at the CAA records on the DNS page."));
}

void CertificatesView::Private::showFinalWord()
{
    const CertificateCheck::FinalWord said = check->finalWord();
    using State = CertificateCheck::FinalWord::State;
    wordText->hide();
    switch (said.state) {
    case State::NotAsked:
        word->setStatus(Tone::Neutral, Icon::Waiting,
                        CertificatesView::tr("Frontend API: asked when its certificate is good"));
        return;
    case State::Asking:
        word->setStatus(Tone::Neutral, Icon::Waiting, CertificatesView::tr("Frontend API: asking…"));
        return;
    case State::Production:
        word->setStatus(Tone::Positive, Icon::Ok, CertificatesView::tr("Frontend API: answers as production"));
        wordText->setText(said.homeUrl.isEmpty() ? QString()
                                                 : CertificatesView::tr("Its home URL is %1.").arg(said.homeUrl));
        break;
    case State::OtherEnvironment:
        word->setStatus(Tone::Negative, Icon::Error,
                        CertificatesView::tr("Frontend API: answers, but not as production"));
        wordText->setText(CertificatesView::tr("It says “%1”. Look whether the host belongs to this instance.")
                              .arg(said.environment));
        break;
    case State::Failed: {
        const Sentence sentence = said.error ? sentenceFor(*said.error) : Sentence{};
        word->setStatus(Tone::Negative, Icon::Error, CertificatesView::tr("Frontend API: %1").arg(sentence.title));
        wordText->setText(sentence.serverWords.isEmpty()
                              ? sentence.text
                              : CertificatesView::tr("%1 Clerk says: %2").arg(sentence.text, sentence.serverWords));
        break;
    }
    }
    wordText->setVisible(!wordText->text().isEmpty());
}

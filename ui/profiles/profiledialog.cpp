#include "ui/profiles/profiledialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/profiles/connectionsection.h"
#include "ui/profiles/identitysection.h"
#include "ui/profiles/keydialog.h"
#include "ui/profiles/profiledialog_p.h"
#include "ui/profiles/proxysection.h"
#include "ui/style/tone.h"

#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

ProfileDialog::ProfileDialog(Session *session, const Profile &profile, SecretClipboard *clipboard, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, session, profile, clipboard))
{
    setObjectName(u"profileDialog"_s);
    setSizeGripEnabled(true);
    d->build();
    DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 38});
    connect(session, &Session::profilesChanged, d.get(), &Private::onProfiles);
    connect(session, &Session::keyStateChanged, d.get(), &Private::onKey);
    connect(this, &QDialog::finished, d.get(), [this] {
        d->saving.cancel();
        d->connection->wipeKey();
        d->proxy->wipePassword();
    });
    d->onKey();
    d->onEdited();
}

ProfileDialog::~ProfileDialog() = default;

ProfileDialog::Private::Private(ProfileDialog *dialog, Session *given, const Profile &shown, SecretClipboard *board)
    : q(dialog)
    , session(given)
    , before(shown)
    , clipboard(board)
    , saving(given)
{
    connect(&saving, &ProfileSaving::saved, this, &Private::onSaved);
    connect(&saving, &ProfileSaving::keyRefused, this, &Private::onKeyRefused);
    connect(&saving, &ProfileSaving::failed, this, [this](const QString &sentence) {
        setSaving(false);
        say(sentence);
        saveButton->setFocus();
    });
}

Profile ProfileDialog::Private::edited() const
{
    Profile profile = before;
    for (const ProfileSection *section : parts)
        section->store(profile);
    return profile;
}

ProfileSection::Problem ProfileDialog::Private::problem(int *part) const
{
    for (int i = 0; i < int(parts.size()); ++i) {
        if (const ProfileSection::Problem found = parts.at(i)->problem(); !found.sentence.isEmpty()) {
            *part = i;
            return found;
        }
    }
    return {};
}

void ProfileDialog::Private::onEdited()
{
    if (saveButton == nullptr || isDone)
        return; // still being built
    int part = 0;
    const ProfileSection::Problem first = problem(&part);
    markParts();
    goThere->setVisible(!first.sentence.isEmpty() && !isForgotten);
    saveButton->setEnabled(first.sentence.isEmpty() && !isForgotten);
    if (isForgotten)
        say(tr("This instance was forgotten meanwhile, here or in another window; there is nothing left to save."));
    else
        //: %1 is a part of the profile, %2 what is wrong there.
        say(first.sentence.isEmpty() ? QString() : tr("%1: %2").arg(titles.at(part), first.sentence));
}

void ProfileDialog::Private::say(const QString &sentence) { SectionParts::say(reason, sentence); }

void ProfileDialog::Private::onProfiles()
{
    const QList<Profile> known = session->profiles();
    const auto now = std::ranges::find(known, before.id, &Profile::id);
    isForgotten = now == known.cend();
    identity->setKnown(known);
    if (!isForgotten) {
        for (ProfileSection *section : std::as_const(parts))
            section->follow(*now);
        showInstance(*now);
        onKey();
    }
    onEdited();
}

//! Only of the one in front the key is known without asking the keyring.
void ProfileDialog::Private::onKey()
{
    const auto current = session->current();
    if (current && current->id == before.id)
        identity->setPrefixDisagrees(session->keyPrefixDisagrees());
}

void ProfileDialog::Private::setSaving(bool on)
{
    list->setEnabled(!on);
    pages->setEnabled(!on);
    // What waits for the keyring only is saved already.
    cancel->setText(on && !saving.isChecking() ? tr("Close") : tr("Cancel"));
    stop->setVisible(on && saving.isChecking());
    if (on) {
        saveButton->setEnabled(false);
        goThere->hide();
        reason->setStatus(Tone::Info, Icon::Waiting,
                          saving.isChecking() ? tr("Asking the other server what this key opens…") : tr("Saving…"));
        reason->show();
    } else {
        onEdited();
    }
}

void ProfileDialog::Private::save()
{
    connection->sayKey({});
    ProfileSaving::Wish wish{.before = before, .after = edited(), .proxyPassword = proxy->password()};
    if (connection->isOtherServer())
        wish.key = connection->key();
    saving.start(wish);
    if (saving.isBusy())
        setSaving(true);
}

void ProfileDialog::Private::onSaved(const QString &remark)
{
    if (remark.isEmpty()) {
        q->accept();
        return;
    }
    isDone = true;
    setSaving(false);
    pages->setEnabled(false);
    goThere->hide();
    saveButton->hide();
    cancel->setText(tr("Close"));
    cancel->setDefault(true);
    cancel->setFocus();
    reason->setStatus(Tone::Attention, Icon::Warning, remark);
    reason->show();
}

void ProfileDialog::Private::onKeyRefused(const QString &sentence)
{
    setSaving(false);
    connection->sayKey(sentence);
    showPart(int(parts.indexOf(connection)), connection->keyField());
    say(sentence);
}

void ProfileDialog::Private::replaceKey()
{
    const QList<Profile> known = session->profiles();
    const auto now = std::ranges::find(known, before.id, &Profile::id);
    if (now == known.cend())
        return;
    auto *dialog = new KeyDialog(session, *now, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::prefixDisagrees, identity, &IdentitySection::setPrefixDisagrees);
    dialog->open();
}

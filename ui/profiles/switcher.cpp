#include "ui/profiles/switcher.h"

#include "models/profilesmodel.h"
#include "models/session.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/profiles/profilelist.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Switcher::Switcher(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_model(new ProfilesModel(session, this))
    , m_search(new QLineEdit)
    , m_list(new ProfileList(m_model))
    , m_empty(DialogParts::paragraph({}))
{
    setObjectName(u"switcher"_s);
    setWindowTitle(tr("Switch instance"));
    m_search->setObjectName(u"profileSearch"_s);
    m_search->setAccessibleName(tr("Find an instance"));
    m_search->setPlaceholderText(tr("Name, group, address, id or environment"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(Metrics::targetSize);
    m_list->takeKeysOf(m_search);
    m_list->setOpensOnClick(true);
    m_empty->setObjectName(u"nothingFound"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::medium, Metrics::medium, Metrics::medium, Metrics::medium);
    column->setSpacing(Metrics::small);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    column->addWidget(makeWays());
    connect(m_search, &QLineEdit::textChanged, this, &Switcher::narrow);
    connect(m_list, &ProfileList::activatedProfile, this, &Switcher::openIt);
    connect(session, &Session::profilesChanged, this, &Switcher::showEmptiness, Qt::QueuedConnection);

    // As in the window, which these keys do not reach while this is open.
    for (int digit = 1; digit <= 9; ++digit) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)), this);
        connect(keys, &QShortcut::activated, this, [this, digit] { openByDigit(digit); });
    }
    const auto current = session->current();
    current ? m_list->choose(current->id) : m_list->chooseFirst();
    showEmptiness();
    m_search->setFocus();
    DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 74,
                                       m_list->heightOf(9) + fontMetrics().height() * 4 + 2 * Metrics::targetSize});
}

QWidget *Switcher::makeWays()
{
    auto *ways = new QWidget;
    auto *row = new FlowLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, Icon picture, const QString &text, void (Switcher::*way)()) {
        auto *button = new QPushButton(icon(picture), text);
        button->setObjectName(name);
        button->setMinimumHeight(Metrics::targetSize);
        button->setAutoDefault(false); // Enter opens what is chosen
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, way] {
            accept();
            emit(this->*way)();
        });
    };
    add(u"connect"_s, Icon::Connect, tr("Connect an instance…"), &Switcher::connectRequested);
    add(u"manage"_s, Icon::Settings, tr("Manage instances…"), &Switcher::manageRequested);
    add(u"sandbox"_s, Icon::Sandbox, tr("Try the sandbox"), &Switcher::sandboxRequested);
    return ways;
}

void Switcher::narrow(const QString &text)
{
    m_model->setFilter(text);
    m_list->chooseFirst();
    showEmptiness();
}

void Switcher::showEmptiness()
{
    const bool empty = m_model->profileCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    const QString typed = m_search->text().trimmed();
    m_empty->setText(typed.isEmpty()
                         ? tr("No instance is connected yet. Connect one with its secret key, or try the sandbox.")
                         : tr("No instance matches “%1”. Type less, or connect another instance.").arg(typed));
    m_search->setAccessibleDescription(m_empty->text());
}

void Switcher::openIt(const QString &profileId)
{
    if (profileId.isEmpty() || !isVisible())
        return;
    accept();
    emit openRequested(profileId);
}

void Switcher::openByDigit(int digit)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->data(index, ProfilesModel::ShortcutRole).toInt() == digit) {
            openIt(m_model->data(index, ProfilesModel::ProfileIdRole).toString());
            return;
        }
    }
}

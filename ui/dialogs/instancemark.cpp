#include "ui/dialogs/instancemark.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/style/metrics.h"

#include <QDialog>
#include <QVBoxLayout>

InstanceMark::InstanceMark(QWidget *window)
    : QObject(window)
{
}

std::optional<Profile> InstanceMark::of(const QWidget *inside)
{
    for (const QWidget *at = inside; at != nullptr; at = at->parentWidget()) {
        if (const auto *mark = at->findChild<InstanceMark *>(QString(), Qt::FindDirectChildrenOnly))
            return mark->m_profile;
    }
    return std::nullopt;
}

void InstanceMark::addTo(QDialog *dialog)
{
    const auto profile = of(dialog);
    if (!profile || dialog->layout() == nullptr)
        return;
    auto *above = new QWidget;
    auto *column = new QVBoxLayout(above);
    column->setContentsMargins(Metrics::medium, Metrics::medium, Metrics::medium, 0);
    column->addWidget(DialogParts::instanceLine(*profile));
    // A layout's one place outside of its rows, whatever kind of layout a message box has.
    dialog->layout()->setMenuBar(above);
}

QString InstanceMark::titled(const QString &title, const QWidget *inside)
{
    const auto profile = of(inside);
    //: Title of a window; %1 says what it is, %2 which instance it is about.
    return profile ? tr("%1 — %2").arg(title, words(*profile)) : title;
}

QString InstanceMark::words(const Profile &profile)
{
    const QString environment = environmentWord(profile.environment);
    return profile.safety == SafetyLevel::ReadOnly
               //: %1 is an instance's name, %2 its environment.
               ? tr("%1 (%2, read-only)").arg(profile.name, environment)
               //: %1 is an instance's name, %2 its environment.
               : tr("%1 (%2)").arg(profile.name, environment);
}

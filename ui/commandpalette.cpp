#include "ui/commandpalette.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct CommandPaletteText {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, QString(QChar::Null)).remove(u'&').replace(QChar::Null, u'&');
    return text;
}

bool hasAllWords(const QString &text, const QString &query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
} // namespace

SearchPicker *makeCommandPalette(const QList<QAction *> &actions, QWidget *parent)
{
    QList<QPointer<QAction>> guarded;
    for (QAction *action : actions)
        guarded.append(action);
    const auto rows = [guarded](const QString &query) {
        QList<SearchPicker::Row> found;
        for (const QPointer<QAction> &action : guarded) {
            if (action == nullptr || !hasAllWords(plainText(*action), query))
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            found.append({action->icon(), plainText(*action),
                          action->isEnabled() ? keys : CommandPaletteText::tr("not available now"), [action] {
                              if (action != nullptr)
                                  action->trigger();
                          }});
        }
        return found;
    };
    auto *picker = new SearchPicker(CommandPaletteText::tr("Run a command"),
                                    CommandPaletteText::tr("What do you want to do?"), rows, parent);
    picker->setObjectName(u"commandPalette"_s);
    return picker;
}

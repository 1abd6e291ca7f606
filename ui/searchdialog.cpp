#include "ui/searchdialog.h"

#include "models/settingssearch.h"
#include "models/workspace.h"
#include "ui/dialogs/instancemark.h"
#include "ui/pages/pageid.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {
struct SettingsSearchText {
    Q_DECLARE_TR_FUNCTIONS(SettingsSearch)
};

//! Without a query every setting is listed: the list then serves as an index.
QList<SearchHit> hitsFor(const Workspace &workspace, const QString &query)
{
    if (!query.trimmed().isEmpty())
        return searchSettings(workspace, query);
    QList<SearchHit> all;
    for (const ResourceSpec &resource : allResources()) {
        for (size_t field = 0; field < resource.fields.size(); ++field)
            all.append({resource.id,
                        static_cast<int>(field),
                        labelOf(resource.fields[field]),
                        translated(resource.title),
                        {}});
    }
    return all;
}
} // namespace

SearchPicker *makeSettingsSearch(const Workspace *workspace, std::function<void(ResourceId, int)> jump, QWidget *parent)
{
    // A link may lead to another instance while this is open.
    const auto rows = [workspace = QPointer(workspace), jump = std::move(jump)](const QString &query) {
        QList<SearchPicker::Row> found;
        const QList<SearchHit> hits = workspace ? hitsFor(*workspace, query) : QList<SearchHit>();
        for (const SearchHit &hit : hits) {
            const QString detail =
                hit.matched.isEmpty() ? hit.section : u"%1 · %2"_s.arg(hit.section, hit.matched.left(60));
            found.append({icon(pageIcon(pageOf(hit.resource))), hit.label, detail,
                          [jump, resource = hit.resource, field = hit.field] { jump(resource, field); }});
        }
        return found;
    };
    auto *picker = new SearchPicker(SettingsSearchText::tr("Find a setting"),
                                    SettingsSearchText::tr("Name, help text, wire key or value"), rows, parent);
    picker->setObjectName(u"settingsSearch"_s);
    InstanceMark::addTo(picker);
    return picker;
}

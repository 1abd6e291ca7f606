#include "ourview.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

static ApiClientConfig configFor(const QUrl &backend, const QByteArray &key)
{
    ApiClientConfig config;
    config.baseUrl = backend;
    config.secretKey = key;
    return config;
}

OurView::OurView(const QUrl &backend, const QByteArray &key)
    : m_client(configFor(backend, key))
    , m_workspace(&m_client)
{
}

bool OurView::refresh()
{
    QSignalSpy refreshed(&m_workspace, &Workspace::refreshed);
    m_workspace.refresh();
    return !refreshed.isEmpty() || refreshed.wait(kPatience);
}

static QJsonValue inOrder(const FieldSpec &field, const QJsonValue &value)
{
    if (!value.isArray() || field.kind == FieldKind::TextList)
        return value;
    auto texts = value.toVariant().toStringList();
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

static QString nameOf(const ResourceSpec &resource, const FieldSpec &field)
{
    return QString(resource.patchPath).section(u'/', -1) + u'.' + QString(field.key);
}

QJsonObject OurView::settings() const
{
    QJsonObject all;
    for (const auto *form : m_workspace.forms()) {
        for (int i = 0; i < form->size(); ++i) {
            const auto value = form->baseline(i).json();
            if (!value.isUndefined())
                all.insert(nameOf(form->resource(), form->spec(i)), inOrder(form->spec(i), value));
        }
    }
    return all;
}

QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    return changed;
}

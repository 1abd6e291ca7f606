#pragma once

#include "models/workspace.h"
#include "network/apiclient.h"

#include <QJsonObject>
#include <QUrl>

//! An instance as Vestry shows it: our own client and workspace, nothing else.
class OurView {
public:
    OurView(const QUrl &backend, const QByteArray &key);

    //! Reads everything again; false when that did not end.
    bool refresh();
    //! Every setting that is known now: "instance.test_mode" → value, lists that are sets in order.
    QJsonObject settings() const;
    Workspace &workspace() { return m_workspace; }
    ApiClient &client() { return m_client; }

private:
    ApiClient m_client;
    Workspace m_workspace;
};

//! The settings in which \p after differs from \p before, with the value after.
QJsonObject difference(const QJsonObject &before, const QJsonObject &after);

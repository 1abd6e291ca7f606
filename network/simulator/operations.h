#pragma once

#include "network/simulator/answers.h"
#include "network/simulator/instance.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace simulator {

//! One authenticated call of the Backend API.
struct Operation {
    Instance &instance;
    const HttpRequest &request;
    QJsonObject body;                         //!< empty for GET
    QString id;                               //!< what stood for {id} in the path
    std::function<quint16()> newFrontendPort; //!< opens a Frontend API at a port that was not used before
};

using Handler = HttpAnswer (*)(Operation &);

HttpAnswer getInstance(Operation &op);
HttpAnswer patchInstance(Operation &op);
HttpAnswer patchRestrictions(Operation &op);
HttpAnswer getProtect(Operation &op);
HttpAnswer patchProtect(Operation &op);
HttpAnswer getCommunication(Operation &op);
HttpAnswer patchCommunication(Operation &op);
HttpAnswer getOAuthSettings(Operation &op);
HttpAnswer patchOAuthSettings(Operation &op);
HttpAnswer patchBetaSettings(Operation &op);
HttpAnswer getOrganizationSettings(Operation &op);
HttpAnswer patchOrganizationSettings(Operation &op);
HttpAnswer listRoles(Operation &op);
HttpAnswer countUsers(Operation &op);
HttpAnswer listDomains(Operation &op);
HttpAnswer addDomain(Operation &op);
HttpAnswer updateDomain(Operation &op);
HttpAnswer deleteDomain(Operation &op);
HttpAnswer changeDomain(Operation &op);
HttpAnswer listSamlConnections(Operation &op);
HttpAnswer listOAuthApplications(Operation &op);
HttpAnswer listRedirectUrls(Operation &op);
HttpAnswer listJwtTemplates(Operation &op);
HttpAnswer listAllowlist(Operation &op);
HttpAnswer addToAllowlist(Operation &op);
HttpAnswer deleteFromAllowlist(Operation &op);
HttpAnswer listBlocklist(Operation &op);

//! 402: the plan lacks \p features.
HttpAnswer planLacks(const QStringList &features);

//! Finds the operation for \p request and runs it; 404, 405, 415, 413 and 400 where there is none.
HttpAnswer dispatch(Instance &instance, const HttpRequest &request, const std::function<quint16()> &newFrontendPort);

//! GET /v1/environment of \p instance as its Frontend API shows it.
QJsonObject environmentDocument(const Instance &instance);

//! The Frontend API address of the stored \p domain of \p instance.
QString frontendApiUrlOf(const Instance &instance, const QJsonObject &domain);
//! Clerk's own host under the stored \p domain, as in URLs that others were given.
QString clerkHostOf(const QJsonObject &domain);
//! The records Clerk asks for under the stored \p domain of a production instance.
QJsonArray cnameTargets(const QJsonObject &domain);
//! The part of \p host that was registered ("a.b.example.co.uk" → "example.co.uk"); empty when there is none.
QString registrableDomain(const QString &host);
//! What Clerk has against \p name as the domain of an instance; \p key is the parameter it came in.
std::optional<Refusal> nameComplaint(const QString &name, const QString &key);

} // namespace simulator

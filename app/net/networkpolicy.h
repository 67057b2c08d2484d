// Whether, and how eagerly, Foyer may use the network. A value: who sees a change passes on a new one.
#pragma once

#include <QHostAddress>
#include <QUrl>

namespace foyer {

enum class NetworkPolicy {
    Online,
    Metered, // every byte costs: poll less often
    Offline, // the person asked for it: no socket is opened, whatever else happens
    Unreachable, // the system sees no network: nothing is tried by itself, "Try now" still tries
};

// What is known about the network, from the settings and from the system.
struct NetworkState {
    bool askedOffline = false; // option::offline
    bool reachable = true; // unknown counts as reachable
    bool metered = false;

    friend bool operator==(const NetworkState &, const NetworkState &) = default;
};

inline bool isLoopback(const QUrl &server)
{
    const QString host = server.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

// A server on this very machine answers without any network.
inline NetworkPolicy policyFor(const NetworkState &state, const QUrl &server)
{
    if (state.askedOffline)
        return NetworkPolicy::Offline;
    if (isLoopback(server))
        return NetworkPolicy::Online;
    if (!state.reachable)
        return NetworkPolicy::Unreachable;
    return state.metered ? NetworkPolicy::Metered : NetworkPolicy::Online;
}

// The gate before every connection.
constexpr bool mayConnect(NetworkPolicy policy)
{
    return policy != NetworkPolicy::Offline;
}

} // namespace foyer

#pragma once
/// \file
/// What the service takes and gives at most. Each bounds what one page, one document or a stranger on this machine can cost.

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace tenet::serve {

/// A folder of policies has some dozen documents.
inline constexpr std::size_t kMostDocuments = 200;
inline constexpr std::uint64_t kMostBytesOfSession = std::uint64_t{1} << 30U;
/// Documents lie in memory, and workers need some as well.
inline constexpr std::uint64_t kMostBytes = std::uint64_t{3} << 29U;
/// Pages open at once: a person has one, sometimes two.
inline constexpr std::size_t kMostSessions = 8;
/// A session that no page asked after for so long may make room for another.
inline constexpr std::chrono::minutes kUnseen{5};

/// Of calls in JSON other than those below.
inline constexpr std::size_t kMostOfACall = 1U << 20U;
/// Phrases and drafts of rules are typed by hand.
inline constexpr std::size_t kMostOfATry = 20U << 10U;
inline constexpr std::size_t kMostRules = 200;
inline constexpr std::size_t kMostDecisions = 1000;
/// A folder's path in front of a file's name.
inline constexpr std::size_t kLongestName = 1024;

/// A page asks a few times a second; each answer costs little or waits for a worker.
inline constexpr unsigned kCallsASecond = 100;
/// Nobody types a wrong secret twenty times a second.
inline constexpr unsigned kStrangersASecond = 20;
/// Pages that wait for news hold a connection each.
inline constexpr std::size_t kMostWaiting = 8;
inline constexpr std::chrono::seconds kLongestWait{10};

/// Browsers open six connections a page.
inline constexpr std::size_t kConnections = 48;
inline constexpr std::size_t kMostOfHeaders = 16U << 10U;
/// Patterns of routes are matched against it.
inline constexpr std::size_t kLongestPath = 512;
/// A request line with its headers comes at once; who trickles them is cut off.
inline constexpr std::chrono::seconds kForHeaders{5};
inline constexpr std::chrono::seconds kIdle{15};
/// Without a byte in either direction, while a body or an answer is under way.
inline constexpr std::chrono::seconds kStalled{20};
/// For a body or an answer as a whole: the largest document over loopback takes seconds.
inline constexpr std::chrono::minutes kForBody{5};
inline constexpr std::size_t kRequestsOfConnection = 1000;

/// The one-time address is for the browser that is being started.
inline constexpr std::chrono::minutes kOneTime{1};

/// A worker's address space: rules and a document of 3,000 pages take some hundred MB; what it is given comes on top, several times.
inline constexpr std::uint64_t kWorkerMemory = std::uint64_t{3} << 30U;
inline constexpr std::uint64_t kWorkerMemoryPerByte = 6;
/// 3,000 pages take seconds.
inline constexpr std::chrono::seconds kWorkerTime{120};
/// A megabyte more, a second more.
inline constexpr std::uint64_t kBytesPerSecond = std::uint64_t{1} << 20U;
inline constexpr std::uint64_t kMostOfAnAnswer = std::uint64_t{512} << 20U;

}  // namespace tenet::serve

using Galleries.Contracts;

namespace Galleries.Ports;

/// <summary>One person across all galleries, known by an e-mail address in lower case.</summary>
internal interface IPersons
{
    /// <summary>Who they are in the galleries: by a link of their own, by what they said at the door, or by what they bought.</summary>
    Task<IReadOnlyList<VisitorKey>> Find(string email, CancellationToken ct);

    /// <summary>Takes their name and address from everything, with the devices they came with; their own links end. Picks and counts stay, nobody's.</summary>
    Task Erase(string email, IReadOnlyList<VisitorKey> visitors, DateTimeOffset now, CancellationToken ct);
}

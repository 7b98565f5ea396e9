using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>When photos count as delivered: a main client has every photo that they may download. Where no main client may download any, there is nothing to wait for.</summary>
internal static class Delivery
{
    /// <summary>How many photos somebody may still download.</summary>
    /// <param name="missing">How many they have not downloaded yet.</param>
    /// <param name="ration">What these would take of the free downloads; null where nothing is counted. More than what is left of these can't be had.</param>
    public static int Left(int missing, Ration? ration) =>
        ration is null ? missing : missing - ration.Fresh.Count + Math.Min(ration.Fresh.Count, ration.Left);

    /// <param name="people">Everybody who may come in: as what, and how many photos they may still download; null for who may download none.</param>
    /// <returns>Whether a main client has everything; null where none may download.</returns>
    public static bool? IsDone(IEnumerable<(VisitorType Type, int? Left)> people)
    {
        var clients = people.Where(one => one.Type == VisitorType.MainClient && one.Left is not null).ToList();
        return clients.Count == 0 ? null : clients.Exists(one => one.Left == 0);
    }
}

using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>What a download would take of the free ones.</summary>
/// <param name="Quota">How many different photos are free.</param>
/// <param name="Taken">How many of these are taken.</param>
/// <param name="Fresh">The photos of this download that would count.</param>
internal sealed record Ration(int Quota, int Taken, IReadOnlyList<Guid> Fresh)
{
    /// <summary>Never less than nothing, although a quota may be lowered below what was taken.</summary>
    public int Left => Math.Max(0, Quota - Taken);

    public Outcome Check() => Fresh.Count <= Left ? Outcome.Done : (Left, Quota) switch
    {
        (0, 1) => Outcome.Refused("The one free download of this gallery is used. Your photographer can give you more."),
        (0, _) => Outcome.Refused($"All {Quota:N0} free downloads of this gallery are used. Your photographer can give you more."),
        (1, _) => Outcome.Refused($"One of your {Quota:N0} free downloads is left, and this needs {Fresh.Count:N0}. Please choose fewer photos, or ask your photographer for more."),
        _ => Outcome.Refused($"{Left:N0} of your {Quota:N0} free downloads are left, and this needs {Fresh.Count:N0}. Please choose fewer photos, or ask your photographer for more."),
    };
}

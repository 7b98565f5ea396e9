using BuildingBlocks;

namespace Settings.UseCases.SigningIn;

/// <summary>What is said alike by whatever is about a session.</summary>
internal static class Sessions
{
    public static readonly Outcome Gone = Outcome.Refused("This session has ended. Please sign in again.");
}

using Galleries.Domain;
using Galleries.UseCases.Passing;

namespace Galleries.Adapters.Persistence;

internal static class PassedStates
{
    /// <summary>Whether a link that a visitor made works, as they read it.</summary>
    public static PassedState Of(Grant grant, Moment moment) => grant switch
    {
        { IsBarred: true } => PassedState.Barred,
        { WithdrawnAt: not null } => PassedState.Withdrawn,
        _ when grant.HasExpired(moment) => PassedState.Expired,
        _ => PassedState.Working,
    };
}

using Galleries.UseCases.Requesting;

namespace Host.Pages.Client;

/// <summary>Requests that wait, and the page whose forms answer them.</summary>
internal sealed record RequestList(IReadOnlyList<RequestCard> Requests, string Address);

using BuildingBlocks;
using BuildingBlocks.Security;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>How far a link reaches; of what the gallery says, never more.</summary>
/// <param name="Scenes">The scenes it shows; null for the whole gallery.</param>
/// <param name="Sizes">The sizes it allows of those offered, none for no downloads at all; null for all that are offered.</param>
/// <param name="ExpiresOn">The last day in the studio's time zone; null for as long as the gallery.</param>
/// <param name="Note">The studio's own words about it.</param>
public sealed record LinkRule(IReadOnlyList<Guid>? Scenes, IReadOnlyList<DownloadSize>? Sizes, DateOnly? ExpiresOn, string? Note)
{
    /// <summary>What it asks for before it opens; null for nothing.</summary>
    public string? Code { get; init; }

    /// <summary>As far as the gallery.</summary>
    public static LinkRule Open { get; } = new(null, null, null, null);
}

/// <summary>Checks a link's rule, and puts it into force.</summary>
internal sealed class LinkRules(IStudioCard studio, ISecretProtector secrets, TimeProvider clock)
{
    public async Task<Outcome> Check(LinkRule rule, Gallery gallery, CancellationToken ct)
    {
        if (rule.Note?.Trim().Length > Grant.LongestNote)
            return Outcome.Refused($"Please keep the note within {Grant.LongestNote} characters.", nameof(rule.Note));

        if (Blank.ToNull(rule.Code) is { } code && AccessCode.Check(code) is { Succeeded: false } refused)
            return refused;

        return RuleOf(rule).Check(gallery, new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone));
    }

    public void Apply(LinkRule rule, Grant grant)
    {
        grant.Rule(RuleOf(rule), Blank.ToNull(rule.Note));
        var (code, before) = (Blank.ToNull(rule.Code), CodeOf(grant));
        if (code is null != before is null || (code is not null && !AccessCode.Fits(code, before!)))
            grant.GuardBy(code is null ? null : secrets.Protect(code));
    }

    private string? CodeOf(Grant grant) => grant.CodeCipher is { } cipher ? secrets.Unprotect(cipher) : null;

    private static GrantRule RuleOf(LinkRule rule) => new(rule.Scenes is { } scenes ? [.. scenes.Distinct()] : null, rule.Sizes?.ToSet(), rule.ExpiresOn);
}

using Activity.UseCases.Watching;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Http.Features;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Host.Web;

/// <summary>
/// Server-sent events for pages of the studio that are open: each says that something changed, and of which kind. It ends with the page, with the session
/// and with the host; a browser opens it again, or its page asks by itself.
/// </summary>
internal sealed class ChangeStream(ISignalListener signals, IServiceScopeFactory scopes, IHostApplicationLifetime host, TimeProvider clock)
{
    /// <summary>How many a member of the team may have open on this host.</summary>
    public const int MostOfMember = 8;

    // Sooner than proxies take a connection for dead; as often it is asked whether the session goes on.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, int> _open = [];

    /// <param name="context">Who asks.</param>
    /// <param name="galleryId">Only this gallery; null for all.</param>
    public async Task Open(HttpContext context, Guid? galleryId)
    {
        var memberId = context.User.MemberId();
        if (!Enter(memberId))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host.ApplicationStopping);
        try
        {
            await Send(context, galleryId, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The page was left, or the host stops: what was sent is whole.
        }
        finally
        {
            Leave(memberId);
        }
    }

    private async Task Send(HttpContext context, Guid? galleryId, CancellationToken ct)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "private, no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();

        using var changes = new HeardChanges(galleryId);
        using var hearing = signals.Subscribe(ActivityChange.Channel, changes.Hear, changes.Miss);
        await Write(response, "retry: 3000\n\n", ct);
        while (true)
        {
            var kinds = await changes.Next(Heartbeat, ct);
            if (!await IsStillIn(context.User.SessionId(), ct))
                return;

            await Write(response, kinds == ChangeKinds.None ? ": still here\n\n" : $"data: {kinds.ToString().ToLowerInvariant()}\n\n", ct);
            await Task.Delay(Pause, clock, ct);
        }
    }

    private static async Task Write(HttpResponse response, string text, CancellationToken ct)
    {
        await response.WriteAsync(text, ct);
        await response.Body.FlushAsync(ct);
    }

    private async Task<bool> IsStillIn(Guid sessionId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var signedIn = await scope.ServiceProvider.GetRequiredService<IQueryHandler<FindSignedIn, SignedIn?>>().Handle(new FindSignedIn(sessionId), ct);
        return signedIn?.Member.Role is TeamRole.Owner or TeamRole.Assistant;
    }

    private bool Enter(Guid memberId)
    {
        lock (_lock)
        {
            var open = _open.GetValueOrDefault(memberId);
            if (open >= MostOfMember)
                return false;

            _open[memberId] = open + 1;
            return true;
        }
    }

    private void Leave(Guid memberId)
    {
        lock (_lock)
        {
            if (--_open[memberId] == 0)
                _open.Remove(memberId);
        }
    }
}

/// <summary>What changed since somebody last asked: however much it was, it is one word.</summary>
internal sealed class HeardChanges(Guid? galleryId) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _rung = new(0);
    private ChangeKinds _kinds;

    public void Hear(string written)
    {
        if (ActivityChange.Read(written) is { } change && (galleryId is null || change.GalleryId == galleryId))
            Add(change.Kinds);
    }

    /// <summary>Anything may have changed.</summary>
    public void Miss() => Add(ChangeKinds.Gallery | ChangeKinds.Activity);

    /// <summary>Waits until there is something to say, or for so long.</summary>
    public async Task<ChangeKinds> Next(TimeSpan atMost, CancellationToken ct)
    {
        await _rung.WaitAsync(atMost, ct);
        lock (_lock)
        {
            var kinds = _kinds;
            _kinds = ChangeKinds.None;
            return kinds;
        }
    }

    public void Dispose() => _rung.Dispose();

    private void Add(ChangeKinds kinds)
    {
        lock (_lock)
        {
            if (_kinds == ChangeKinds.None)
                _rung.Release();
            _kinds |= kinds;
        }
    }
}

internal static class ChangeEndpoint
{
    public const string Path = "/studio/changes";

    public static void MapChanges(this WebApplication app) =>
        app.MapGet(Path, (HttpContext context, Guid? gallery, ChangeStream stream) => stream.Open(context, gallery)).RequireAuthorization(Policies.Studio);
}

namespace Host.Web;

/// <summary>Browsers within apps: they keep cookies to themselves, and many of them save no files.</summary>
internal static class InAppBrowsers
{
    private static readonly (string Sign, string Name)[] Apps =
    [
        ("Instagram", "Instagram"), ("FBAN", "Facebook"), ("FBAV", "Facebook"), ("FB_IAB", "Facebook"), ("Messenger", "Messenger"), ("Snapchat", "Snapchat"), ("musical_ly", "TikTok"),
        ("BytedanceWebview", "TikTok"), ("TikTok", "TikTok"), ("Pinterest/", "Pinterest"), ("MicroMessenger", "WeChat"), ("Twitter for", "X"), ("LinkedInApp", "LinkedIn"), (" Line/", "LINE"),
    ];

    /// <summary>The app in whose browser the reader is; null for a browser of its own.</summary>
    public static string? AppOf(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return Apps.FirstOrDefault(app => agent.Contains(app.Sign, StringComparison.Ordinal)).Name;
    }
}

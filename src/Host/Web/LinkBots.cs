namespace Host.Web;

/// <summary>Programs that look at a link for somebody who is sent it. They come in by none, so that they are no visits.</summary>
internal static class LinkBots
{
    private static readonly string[] Signs =
    [
        "facebookexternalhit", "Facebot", "meta-externalagent", "Twitterbot", "WhatsApp/", "TelegramBot", "Slackbot", "Slack-ImgProxy", "Discordbot", "LinkedInBot", "SkypeUriPreview",
        "MicrosoftPreview", "Pinterestbot", "redditbot", "Applebot", "Googlebot", "Google-InspectionTool", "bingbot", "BingPreview", "DuckDuckBot", "YandexBot", "vkShare", "Viber", "Embedly",
        "Iframely", "Mastodon", "Bluesky", "Cardyb", "Snap URL Preview", "kakaotalk-scrap", "Synapse", "ChatGPT-User", "GPTBot", "ClaudeBot", "PerplexityBot",
    ];

    public static bool IsOne(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return Signs.Any(sign => agent.Contains(sign, StringComparison.OrdinalIgnoreCase));
    }
}

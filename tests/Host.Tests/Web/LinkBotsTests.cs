using Host.Web;
using Microsoft.AspNetCore.Http;

namespace Host.Tests.Web;

public sealed class LinkBotsTests
{
    [Theory]
    [InlineData("WhatsApp/2.24.6.77 A", "WhatsApp, and Signal, which calls itself so")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0", "Messages")]
    [InlineData("TelegramBot (like TwitterBot)", "Telegram")]
    [InlineData("Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)", "Slack")]
    [InlineData("Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)", "Discord")]
    [InlineData("Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com", "Skype and Teams")]
    [InlineData("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "Google, which runs scripts")]
    public void Programs_that_look_at_links_are_known(string agent, string whose) => LinkBots.IsOne(By(agent)).ShouldBeTrue(whose);

    [Theory]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 340.0.0.22.82")]
    [InlineData("")]
    public void People_are_not_taken_for_programs(string agent) => LinkBots.IsOne(By(agent)).ShouldBeFalse();

    private static HttpRequest By(string agent)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.UserAgent = agent;
        return request;
    }
}

using System.Security.Claims;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Host.Tests.Web;

public sealed class VisitsTests
{
    private readonly Visits _visits = new(new EphemeralDataProtectionProvider());
    private readonly LinkTarget _target = new(Guid.CreateVersion7(), Guid.CreateVersion7(), null, 1);
    private readonly Guid _visitorId = Guid.CreateVersion7();

    [Fact]
    public void A_visitor_is_known_again_by_the_cookie()
    {
        var later = Later(Cookie());

        _visits.Of(later, _target.GalleryId).ShouldBe(Viewer.Visitor(_visitorId, _target.GrantId, 1));
        _visits.Known(later, _target).ShouldBe(_visitorId);
    }

    [Fact]
    public void Another_link_of_the_gallery_is_another_visit() =>
        _visits.Known(Later(Cookie()), _target with { GrantId = Guid.CreateVersion7() }).ShouldBeNull();

    [Fact]
    public void The_cookie_of_one_gallery_opens_no_other()
    {
        var (other, own) = (Guid.CreateVersion7(), Cookie());
        _visits.Of(Later(own), _target.GalleryId).ShouldNotBe(Viewer.Nobody);
        var renamed = own.Replace($"{_target.GalleryId:N}", $"{other:N}", StringComparison.Ordinal);

        _visits.Of(Later(renamed), other).ShouldBe(Viewer.Nobody);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("!!")]
    [InlineData("")]
    public void A_made_up_cookie_is_nobodys(string value) =>
        _visits.Of(Later($"visit-{_target.GalleryId:N}={value}"), _target.GalleryId).ShouldBe(Viewer.Nobody);

    [Fact]
    public void A_cookie_sealed_elsewhere_is_nobodys() =>
        new Visits(new EphemeralDataProtectionProvider()).Of(Later(Cookie()), _target.GalleryId).ShouldBe(Viewer.Nobody);

    [Fact]
    public void The_studio_looks_as_itself_until_it_uses_a_clients_link()
    {
        var member = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "Owner")], "test"));

        _visits.Of(new DefaultHttpContext { User = member }, _target.GalleryId).ShouldBe(Viewer.Studio);
        var guest = Later(Cookie());
        guest.User = member;
        _visits.Of(guest, _target.GalleryId).ShouldBe(Viewer.Visitor(_visitorId, _target.GrantId, 1));
    }

    [Theory]
    [InlineData("http", false)]
    [InlineData("https", true)]
    public void The_cookie_is_out_of_reach_for_scripts_and_other_sites(string scheme, bool isSecure)
    {
        var cookie = Remember(scheme);

        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.Contains("secure", StringComparison.Ordinal).ShouldBe(isSecure);
    }

    private string Cookie() => Remember("http").Split(';')[0];

    private string Remember(string scheme)
    {
        var context = new DefaultHttpContext { Request = { Scheme = scheme } };
        _visits.Remember(context, _target, _visitorId);
        return context.Response.Headers.SetCookie.ToString();
    }

    private static DefaultHttpContext Later(string cookie)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = cookie;
        return context;
    }
}

using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class TeamTests
{
    [Fact]
    public async Task A_role_is_changed_from_the_next_click_and_an_invitation_is_sent_again()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var helper = await studio.Hire("Assistant", "helper@lindgren.example");
        (await helper.Open("/studio/shop")).Status.ShouldBe(HttpStatusCode.OK);

        var team = await (await (await studio.Owner.Open("/studio/settings/team")).Follow("Change Assistant")).Press("Save", ("Role", "Accountant"));

        team.Text.ShouldContain("Role of Assistant: Accountant.");
        (await helper.Open("/studio/shop")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await helper.Open("/reports")).Status.ShouldBe(HttpStatusCode.OK);
        var owner = await (await team.Follow("Change Astrid")).Press("Save", ("Role", "Assistant"));
        owner.Refusals.ShouldContain("the last one stays an owner");

        await team.Press("Send the invitation", ("Name", "Ida"), ("E-mail", "ida@lindgren.example"), ("Role", "Assistant"));
        await (await (await studio.Owner.Open("/studio/settings/team")).Follow("Change Ida")).Press("Send the invitation again");
        await app.Quiet();
        app.Mails.All.Count(mail => mail.To.Contains("ida@")).ShouldBe(2);
    }
}

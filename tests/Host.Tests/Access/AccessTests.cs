using Host.Tests.App;

namespace Host.Tests.Access;

/// <summary>Every route of the running app, asked by everybody.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task Every_route_gives_everybody_what_the_table_says()
    {
        await using var app = await GalleryApp.Start();
        var cast = await Cast.Gather(await Studio.Open(app));
        var routes = await Routes.Of(app);

        routes.Except(AccessTable.Rows.Keys).ShouldBeEmpty("These routes are not in the table: say who may have them.");
        AccessTable.Rows.Keys.Except(routes).ShouldBeEmpty("These rows of the table are about routes that are no longer there.");
        var surprises = new List<string>();
        foreach (var (route, row) in AccessTable.Rows)
            foreach (var user in cast.Users)
                if (await user.Ask(route, row.Fields) is var answer && answer != row.Expected(user.Name))
                    surprises.Add($"{route}: {user.Name} gets '{answer}' instead of '{row.Expected(user.Name)}'");
        surprises.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_changed_by_a_form_of_another_site()
    {
        await using var app = await GalleryApp.Start();
        var cast = await Cast.Gather(await Studio.Open(app));
        var posts = AccessTable.Rows.Where(row => row.Key.Split(' ')[0] is "POST" or "PATCH" or "DELETE").ToList();

        var surprises = new List<string>();
        foreach (var (route, row) in posts)
            foreach (var user in new[] { cast["owner"], cast["guest"] }.Where(user => row.LetsIn(user.Name)))
                if (await user.Ask(route, row.Fields, withToken: false) is var answer && answer != "400" && !AccessTable.WithoutToken.Contains(route))
                    surprises.Add($"{route}: {user.Name} gets '{answer}' without a token");

        posts.Count.ShouldBeGreaterThan(20);
        surprises.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_studio_is_not_opened_by_a_form_of_another_site()
    {
        await using var app = await GalleryApp.Start();

        var answer = await app.NewBrowser().Post("/start", ("Form.OwnerName", "Eve"), ("Form.OwnerEmail", "eve@example.com"), ("Form.Password", Studio.Password));

        ((int)answer.StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task No_request_makes_the_web_server_a_worker_for_pictures()
    {
        await using var app = await GalleryApp.Start();
        var browser = app.NewBrowser();

        ((int)(await browser.Get("/--image-worker")).StatusCode).ShouldBe(404);
        ((int)(await browser.Get("/health?--image-worker")).StatusCode).ShouldBe(200);
    }
}

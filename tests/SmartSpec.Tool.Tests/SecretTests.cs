namespace SmartSpec.Tool.Tests;

/// <summary>No message repeats a password, whatever mistake there is around it.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Password = "hemligt4711";

    private const string Good = "Host=127.0.0.1;Port=1;Database=d;Username=u;Password=hemligt4711";

    private readonly Folder folder = new();

    public static TheoryData<string> Mistaken { get; } =
    [
        $"Host=127.0.0.1;Port=1;Username=u;Password=ab;{Password}=x;Database=d",
        $"Host=127.0.0.1;Port=1;Username=u;Password={Password};Databas=d",
        $"Host=127.0.0.1;Port=1;Username=u;Pasword={Password};Database=d",
        $"Host=127.0.0.1 Port=1 Username=u Password={Password} Database=d",
        $"Host=127.0.0.1;Port=1;Username=u Password={Password};Database=d",
        $"Host=127.0.0.1;Port=1;Username=u;Database=d Password={Password}",
        $"Host=127.0.0.1;Port=1;Username=u;Password='{Password};Database=d",
        $"Host=127.0.0.1;Port=ett;Username=u;Password={Password};Database=d",
        $"Host=127.0.0.1;Port=1;Username=u;Password={Password};Database=d",
        $"Host=127.0.0.1;Port=1;Username=u;Password={Password};Database=d;Multiplexing=true",
        $"Host=u:{Password}@127.0.0.1;Database=d",
        $"postgres://u:{Password}@127.0.0.1:1/d",
        $"postgresql://u:{Password}@127.0.0.1:1/d",
        $"PASSWORD={Password}",
        $"pwd = {Password}",
        $"Data Source=x.db;Password={Password};Cach=Shared",
        $"Data Source=x.db;Password={Password}",
    ];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Mistaken))]
    public void A_connection_string_with_a_mistake_is_not_repeated_wherever_it_is_given(string connection)
    {
        folder.Put("opening.json", folder.Start("take-over", "--template").Output);
        foreach (
            var option in (string[])["--postgres", "--db", "--file", "--strategy", "--lang", "--postgress", "--json", "--until"]
        )
        {
            foreach (
                var command in (string[][])
                    [
                        [],
                        ["status"],
                        ["verify"],
                        ["take-over", "opening.json"],
                        ["run", "nowhere.json"],
                    ]
            )
            {
                Try([.. command, option, connection]);
                Try([.. command, $"{option}={connection}", "--lang", "en"]);
                Try([.. command, $"{option}:{connection}"]);
                Try([.. command, option, .. connection.Split(' ')]);
            }
        }

        foreach (var command in (string[])["run", "take-over", "status", "lineage", "diff", "schema", "diagram", "preview", ""])
            Try([command, connection]);

        void Try(string[] args)
        {
            var start = folder.Start(args);
            start.Exit.Should().Be(2);
            $"{start.Output}{start.Error}"
                .Replace("\n", "", StringComparison.Ordinal)
                .Should()
                .NotContain(Password)
                .And.NotContain("   at ");
        }
    }

    /// <summary>Of a connection string without quotation marks, what follows a space is an argument of its own.</summary>
    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=a")]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=")]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Pasword=a")]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password='a;")]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=a b c")]
    [InlineData("Host=127.0.0.1 Password")]
    [InlineData("Host=127.0.0.1; Password =")]
    [InlineData("postgres://u:a")]
    public void What_follows_a_connection_string_that_may_go_on_is_not_repeated(string connection)
    {
        folder.Put("opening.json", folder.Start("take-over", "--template").Output);
        foreach (
            var rest in (string[])["q", "qz", "q7z", Password, Password + ";Database=d", Password + new string('x', 300), "q z"]
        )
        {
            foreach (
                var command in (string[][])
                    [
                        ["run"],
                        ["take-over"],
                        ["take-over", "opening.json"],
                        ["status"],
                        ["lineage"],
                        ["diff"],
                        ["diff", "2023-06-13"],
                        ["schema"],
                        ["diagram"],
                        ["preview"],
                        [],
                    ]
            )
            {
                foreach (var option in (string[])["--postgres ", "--postgres=", "--db ", "--file ", "--strategy "])
                {
                    string[] args = [.. command, .. $"{option}{connection} {rest}".Split(' ')];
                    var result = folder.Start([.. args, "--lang", "en"]);
                    result.Exit.Should().Be(2, string.Join(' ', args));
                    result.Text.Should().NotMatchRegex(@"(?<![\p{L}\p{N}])(q|qz|q7z)(?![\p{L}\p{N}])").And.NotContain(Password);
                }
            }
        }
    }

    [Theory]
    [InlineData("run --postgres ? case.json")]
    [InlineData("--postgres ? status")]
    [InlineData("--postgres ? due")]
    [InlineData("diff --postgres ? 2023-06-13 2023-06-14")]
    [InlineData("lineage --postgres ? area:livsmedel")]
    [InlineData("status --postgres ?")]
    public void A_password_of_a_few_letters_hides_no_words(string args)
    {
        folder.Put("case.json", Folder.Kalmar);
        foreach (var password in (string[])["i", "en", "att"])
        {
            var run = folder.Start([
                .. args.Split(' ')
                    .Select(arg => arg == "?" ? $"Host=127.0.0.1;Port=1;Database=d;Username=u;Password={password}" : arg),
            ]);
            run.Exit.Should().Be(2);
            run.Text.Should()
                .Contain("PostgreSQL 127.0.0.1/d: servern svarar inte")
                .And.Contain("Kontrollera anslutningen, och att servern är i gång.")
                .And.NotContain("(dolt");
        }
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u/hemligt4711")]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Database=d hemligt4711")]
    [InlineData("Host=u:hemligt4711;Port=1;Username=u;Database=d")]
    [InlineData("Host=127.0.0.1 hemligt4711;Port=1;Username=u;Database=d")]
    public void A_database_is_named_by_nothing_that_can_hold_a_password(string connection)
    {
        foreach (var language in (string[])["sv", "en"])
        {
            var run = folder.Start("status", "--postgres", connection, "--lang", language);
            run.Exit.Should().Be(2);
            run.Text.Should().StartWith("--postgres: ").And.NotContain(Password);
        }
    }

    [Theory]
    [InlineData("Host=h;Database=my db", "Database", "my db")]
    [InlineData("Host=värdnamn;Database=d", "Host", "värdnamn")]
    [InlineData("Host=h;Username=anna k;Database=d", "Username", "anna")]
    public void A_part_that_is_refused_is_named_without_its_value(string connection, string part, string value)
    {
        folder
            .Start("status", "--postgres", connection)
            .Text.Should()
            .StartWith($"--postgres: {part} i anslutningssträngen kan inte användas.")
            .And.NotContain(value);
        folder
            .Start("status", "--postgres", connection, "--lang", "en")
            .Text.Should()
            .StartWith($"--postgres: {part} in the connection string cannot be used.")
            .And.NotContain(value);
    }

    [Fact]
    public void A_command_ends_a_connection_string_that_is_whole()
    {
        foreach (
            var option in (string[][])
                [
                    ["--postgres", Good],
                    [$"--postgres={Good}"],
                ]
        )
            folder.Start([.. option, "run", "abc"]).Text.Should().StartWith("abc: det finns ingen sådan fil.");
        folder.Start("--postgres", "Host=127.0.0.1;Port=1;Password=", "run", "abc").Text.Should().NotContain("abc");
        folder.Start("--postgres", "Host=127.0.0.1;Port=1;Password='a;", "run", "abc").Text.Should().NotContain("abc");
        folder.Start("--postgres", Good, "abc", "run", "x").Text.Should().NotContain("abc");
    }

    [Theory]
    [InlineData("kompass = 3", false)]
    [InlineData("Bypass=1", false)]
    [InlineData("pass = 3", true)]
    [InlineData("my_pass=3", true)]
    [InlineData("PGPASSWORD=3", true)]
    [InlineData("sslpassword=3", true)]
    [InlineData("SSL Password=3", true)]
    [InlineData("dbpass=3", true)]
    [InlineData("lösenpwd=3", true)]
    public void What_may_contain_a_password_is_distinguished_from_other_words(string value, bool mayHold) =>
        (Secrets.Sign(value) is not null).Should().Be(mayHold);

    [Fact]
    public void A_user_is_not_named() =>
        folder
            .Start("status", "--postgres", "Host=127.0.0.1;Port=1;Username=anna")
            .Text.Should()
            .StartWith("PostgreSQL 127.0.0.1: servern svarar inte");

    [Fact]
    public void A_connection_string_is_not_repeated_however_long_it_is()
    {
        var connection = $"Host=127.0.0.1;Password={Password};Application Name={new string('x', 500)}";
        foreach (var option in (string[])["--until", "--lang", "--strategy", "--file", "--head"])
        foreach (
            var command in (string[][])
                [
                    [],
                    ["run", connection],
                    ["lineage", connection],
                    ["verify"],
                    ["diff", connection],
                ]
        )
            folder.Start([.. command, option, connection]).Text.Should().NotContain(Password).And.NotContain("Host=127");
    }

    [Fact]
    public void The_names_of_commands_are_known()
    {
        using var nothing = new StringWriter();
        using var choices = new Commands.Choices(new(nothing, nothing, "", SystemClock.Instance), "sv", new Secrets([]));
        Commands
            .CommandTree.Of(choices)
            .Subcommands.Select(command => command.Name)
            .Should()
            .BeEquivalentTo(Commands.CommandTree.Names);
    }

    [Theory]
    [InlineData("--db Host=localhost;Database=d", "--db: ange sökvägen till en fil. En anslutningssträng hör till --postgres.")]
    [InlineData(
        "--file postgres://localhost/d --lang en",
        "--file: expected the path of a file. A connection string goes with --postgres."
    )]
    [InlineData("status --postgres Host=h;Username=u; Password=x", "Sätt citattecken runt hela anslutningssträngen")]
    [InlineData(
        "status --postgres Host=h,Database=d",
        "--postgres: anslutningssträngen går inte att läsa. Skriv den som Host=localhost;Database=smartspec;Username=region"
    )]
    [InlineData("status --file a=b", "a=b: det finns ingen sådan fil.")]
    public void The_fault_is_reported_all_the_same(string args, string expected) =>
        folder.Start(args.Split(' ')).Text.Should().Contain(expected);
}

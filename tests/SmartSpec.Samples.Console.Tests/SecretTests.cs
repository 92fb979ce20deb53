namespace SmartSpec.Samples.Tests;

/// <summary>No message repeats a password, whatever mistake there is around it.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Password = "hemligt4711";

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
        foreach (var option in (string[])["--postgres", "--db", "--file", "--strategy", "--lang", "--postgress", "--json",
            "--until"])
        {
            foreach (var command in (string[][])[[], ["status"], ["verify"], ["take-over", "opening.json"], ["run",
                "nowhere.json"]])
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
            $"{start.Output}{start.Error}".Replace("\n",
            "", StringComparison.Ordinal).Should().NotContain(Password).And.NotContain("   at ");
        }
    }

    [Theory]
    [InlineData("--db Host=localhost;Database=d", "--db: ange sökvägen till en fil. En anslutningssträng hör till --postgres.")]
    [InlineData("--file postgres://localhost/d --lang en", "--file: expected the path of a file. A connection string goes with --postgres.")]
    [InlineData("status --postgres Host=h;Username=u; Password=x", "Sätt citattecken om hela anslutningssträngen")]
    [InlineData("status --postgres Host=h,Database=d", "--postgres: anslutningssträngen går inte att läsa. Skriv den som Host=localhost;Database=smartspec;Username=region")]
    [InlineData("status --file a=b", "a=b: det finns ingen sådan fil.")]
    public void What_is_wrong_is_said_all_the_same(string args, string said) => folder.Start(args.Split(' ')).Said.Should().Contain(said);
}

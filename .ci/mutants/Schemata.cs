using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

/// <summary>
/// Writes all mutants of a file into the file: each member first asks which mutant is switched on, so that everything is compiled
/// once.
/// </summary>
internal static class Schemata
{
    /// <summary>What the mutated code asks.</summary>
    public const string Switch = """
        namespace SmartSpec;

        /// <summary>Which mutant is on, and which were asked for.</summary>
        public static class MutantSwitch
        {
            private static readonly bool[] Asked = new bool[20_000];
            private static volatile int _on;

            /// <summary>The mutants asked for since the last turn, where none is on.</summary>
            public static System.Collections.Generic.IEnumerable<int> Reached =>
                System.Linq.Enumerable.Where(System.Linq.Enumerable.Range(1, Asked.Length - 1), number => Asked[number]);

            /// <summary>Turns a mutant on; 0 is none.</summary>
            public static void Turn(int number)
            {
                System.Array.Clear(Asked);
                _on = number;
            }

            /// <summary>True where the mutant is on.</summary>
            public static bool Is(int number)
            {
                if (_on == 0)
                    Asked[number] = true;
                return _on == number;
            }
        }
        """;

    /// <summary>All mutants of a file; numbers go on from the last.</summary>
    public static List<Mutant> Mutants(string name, string code, ref int last)
    {
        var mutants = new List<Mutant>();
        foreach (var body in Bodies(CSharpSyntaxTree.ParseText(code).GetRoot()))
        foreach (var node in body.DescendantNodes(_ => true))
        foreach (var other in Changes.Of(node))
            mutants.Add(
                new(
                    ++last,
                    name,
                    node.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
                    Text(node),
                    other is EmptyStatementSyntax ? "(left out)" : Text(other),
                    body.ReplaceNode(node, other)
                )
                {
                    Place = body.SpanStart,
                }
            );
        return mutants;
    }

    /// <summary>The file with the mutants in it.</summary>
    public static string Written(string code, IEnumerable<Mutant> mutants)
    {
        var of = mutants.ToLookup(mutant => mutant.Place);
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        var members = Bodies(root).Where(body => of[body.SpanStart].Any()).Select(body => body.Parent!).ToList();
        return root.ReplaceNodes(members, (member, _) => Switched(member, [.. of[BodyOf(member)!.SpanStart]])).ToFullString();
    }

    private static string Text(SyntaxNode node) =>
        string.Join(' ', node.NormalizeWhitespace().ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode root) =>
        root.DescendantNodes(node => BodyOf(node) is null).Select(BodyOf).OfType<SyntaxNode>();

    private static SyntaxNode? BodyOf(SyntaxNode member) =>
        member switch
        {
            ConstructorDeclarationSyntax constructor => constructor.Body,
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
            PropertyDeclarationSyntax property => property.ExpressionBody,
            IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
            _ => null,
        };

    private static SyntaxNode Switched(SyntaxNode member, IReadOnlyList<Mutant> mutants)
    {
        var original = BodyOf(member)!;
        var isVoid = member is ConstructorDeclarationSyntax
            || member is MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax type }
                && type.Keyword.IsKind(SyntaxKind.VoidKeyword)
            || member is AccessorDeclarationSyntax accessor && !accessor.IsKind(SyntaxKind.GetAccessorDeclaration);
        var yields = original
            .DescendantNodes(node => node is not LocalFunctionStatementSyntax)
            .Any(node => node is YieldStatementSyntax);
        var text = new System.Text.StringBuilder("{\n");
        foreach (var mutant in mutants)
            text.Append(
                $"if (global::SmartSpec.MutantSwitch.Is({mutant.Number})) {{ /*mutant {mutant.Number}*/ "
                    + $"{Statements(mutant.Body, isVoid)} {(yields ? "yield break;" : isVoid ? "return;" : "")} }}\n"
            );
        var block = (BlockSyntax)ParseStatement(text.Append($"/*original*/ {Statements(original, isVoid)} }}\n").ToString());
        return member switch
        {
            ConstructorDeclarationSyntax constructor => constructor.WithBody(block),
            MethodDeclarationSyntax method => method.WithBody(block).WithExpressionBody(null).WithSemicolonToken(default),
            OperatorDeclarationSyntax method => method.WithBody(block).WithExpressionBody(null).WithSemicolonToken(default),
            ConversionOperatorDeclarationSyntax method => method
                .WithBody(block)
                .WithExpressionBody(null)
                .WithSemicolonToken(default),
            AccessorDeclarationSyntax get => get.WithBody(block).WithExpressionBody(null).WithSemicolonToken(default),
            PropertyDeclarationSyntax property => property
                .WithExpressionBody(null)
                .WithSemicolonToken(default)
                .WithAccessorList(Get(block)),
            IndexerDeclarationSyntax indexer => indexer
                .WithExpressionBody(null)
                .WithSemicolonToken(default)
                .WithAccessorList(Get(block)),
            _ => throw new InvalidOperationException($"A {member.Kind()} has no body."),
        };
    }

    private static AccessorListSyntax Get(BlockSyntax block) =>
        AccessorList([AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, block)]);

    private static string Statements(SyntaxNode body, bool isVoid) =>
        body is ArrowExpressionClauseSyntax { Expression: var expression }
            ? expression is ThrowExpressionSyntax ? $"{expression};"
                : isVoid ? $"{expression};"
                : $"return {expression};"
            : body.ToFullString();
}

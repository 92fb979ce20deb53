using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

/// <summary>The small faults that are put into code: boundaries, conditions, numbers, statements left out.</summary>
internal static class Changes
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = SyntaxKind.LessThanOrEqualExpression,
        [SyntaxKind.LessThanOrEqualExpression] = SyntaxKind.LessThanExpression,
        [SyntaxKind.GreaterThanExpression] = SyntaxKind.GreaterThanOrEqualExpression,
        [SyntaxKind.GreaterThanOrEqualExpression] = SyntaxKind.GreaterThanExpression,
        [SyntaxKind.EqualsExpression] = SyntaxKind.NotEqualsExpression,
        [SyntaxKind.NotEqualsExpression] = SyntaxKind.EqualsExpression,
        [SyntaxKind.LogicalAndExpression] = SyntaxKind.LogicalOrExpression,
        [SyntaxKind.LogicalOrExpression] = SyntaxKind.LogicalAndExpression,
        [SyntaxKind.AddExpression] = SyntaxKind.SubtractExpression,
        [SyntaxKind.SubtractExpression] = SyntaxKind.AddExpression,
        [SyntaxKind.MultiplyExpression] = SyntaxKind.DivideExpression,
        [SyntaxKind.DivideExpression] = SyntaxKind.MultiplyExpression,
    };

    private static readonly Dictionary<SyntaxKind, SyntaxKind> Comparisons = new()
    {
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
    };

    private static readonly Dictionary<string, string> Methods = new()
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["FirstOrDefault"] = "LastOrDefault",
        ["Last"] = "First",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["PlusDays"] = "PlusMonths",
    };

    /// <summary>The nodes that can take a node's place.</summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression):
                yield return binary.Right;
                break;
            case BinaryExpressionSyntax binary when Operators.TryGetValue(binary.Kind(), out var other):
                yield return BinaryExpression(other, binary.Left, binary.Right);
                break;
            case RelationalPatternSyntax pattern when Comparisons.TryGetValue(pattern.OperatorToken.Kind(), out var token):
                yield return pattern.WithOperatorToken(Token(token).WithTrailingTrivia(Space));
                break;
            case BinaryPatternSyntax pattern:
                var isAnd = pattern.IsKind(SyntaxKind.AndPattern);
                yield return BinaryPattern(
                    isAnd ? SyntaxKind.OrPattern : SyntaxKind.AndPattern,
                    pattern.Left,
                    Token(isAnd ? SyntaxKind.OrKeyword : SyntaxKind.AndKeyword).WithTrailingTrivia(Space),
                    pattern.Right
                );
                break;
            case UnaryPatternSyntax { Pattern: not ConstantPatternSyntax { Expression: LiteralExpressionSyntax } } not:
                yield return not.Pattern;
                break;
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.LogicalNotExpression):
                yield return prefix.Operand;
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression):
                yield return LiteralExpression(SyntaxKind.FalseLiteralExpression);
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression):
                yield return LiteralExpression(SyntaxKind.TrueLiteralExpression);
                break;
            case LiteralExpressionSyntax { Token.Value: int number }:
                yield return LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1));
                break;
            case ConditionalExpressionSyntax conditional:
                yield return conditional.WithWhenTrue(conditional.WhenFalse).WithWhenFalse(conditional.WhenTrue);
                break;
            case IfStatementSyntax { Condition: not BinaryExpressionSyntax } @if:
                yield return @if.WithCondition(
                    PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(@if.Condition))
                );
                break;
            case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AssignmentExpressionSyntax } statement
                when !statement.ToString().StartsWith("ArgumentNullException", StringComparison.Ordinal):
                yield return EmptyStatement().WithTriviaFrom(statement);
                break;
            case IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name
                when access.Name == name && Methods.TryGetValue(name.Identifier.Text, out var method):
                yield return IdentifierName(method);
                break;
        }
    }
}
